import type { KindTally, Tally } from '../../../../analysis/impact-result.js';
import type { KindCourse, OnsetSpan } from '../../../digest/kind-courses.js';
import { kindNoun } from '../../../kind-noun.js';
import { groupedNumber } from '../../../number-text.js';
import { spanText } from '../../../onset-text.js';
import { listed, type Phrase } from '../../../phrase.js';

/**
 * What happens to the sites of a kind that is hit, and whom they serve: `12 of 1,550 clinics go
 * down at once and 1,100 more are degraded within 1h; they serve 3,700,000 of 5,300,000 people.`
 */
export function kindSentence({ kind, sites, people }: KindTally, course: KindCourse): Phrase {
  const hit = sites.down + sites.degraded;
  const served = people.affected === 0 ? '' : `; ${servedClause(people, hit)}`;
  return [...hitClause(kind, sites, course), losingClause(sites, course), `${served}.`];
}

/** `All 988 pharmacies and 20 hospitals stay up.`, of which `limit` kinds are named. */
export function sparedSentence(kinds: readonly KindTally[], limit: number): Phrase {
  const [first, ...others] = kinds;
  if (first !== undefined && others.length === 0 && first.sites.total === 1)
    return ['The ', { name: kindNoun(first.kind, 1) }, ' stays up.'];
  const counts = kinds.map(({ kind, sites: { total } }, i): Phrase => [
    total === 1
      ? `${i === 0 ? 'The' : 'the'} `
      : `${i === 0 ? 'All ' : ''}${groupedNumber(total)} `,
    { name: kindNoun(kind, total) },
  ]);
  return [...listed(counts, limit), ' stay up.'];
}

function hitClause(kind: string, sites: Tally, course: KindCourse): Phrase {
  const { total, down, degraded } = sites;
  if (down === 0) {
    return [
      ...subject(kind, degraded, total),
      ` ${degradedVerb(degraded)}${when(course.degraded)}`,
    ];
  }
  const clause: Phrase = [...subject(kind, down, total), ` ${downVerb(down, course)}`];
  if (degraded === 0) return clause;
  const rest = groupedNumber(degraded);
  const others = down + degraded === total ? `the other ${rest}` : `${rest} more`;
  return [...clause, ` and ${others} ${degradedVerb(degraded)}${when(course.degraded)}`];
}

const degradedVerb = (count: number): string => `${count === 1 ? 'is' : 'are'} degraded`;

/** `go down at once`; `are degraded at once, down after 8h` where there is time between the two. */
function downVerb(count: number, { down, beforeDown }: KindCourse): string {
  const isGradual =
    beforeDown !== null && (beforeDown.first !== down?.first || beforeDown.last !== down.last);
  if (isGradual) return `${degradedVerb(count)}${when(beforeDown)}, down${when(down)}`;
  return `${count === 1 ? 'goes' : 'go'} down${when(down)}`;
}

/** That a site is degraded may mean that it has lost most of what it can do. */
function losingClause({ total, degraded }: Tally, { losing }: KindCourse): string {
  if (losing === 0) return '';
  if (total === 1) return ' (it loses a capability altogether)';
  const which = losing === degraded && losing > 1 ? 'all of them' : groupedNumber(losing);
  return ` (${which} ${losing === 1 ? 'loses' : 'lose'} a capability altogether)`;
}

function subject(kind: string, count: number, total: number): Phrase {
  const noun = { name: kindNoun(kind, total) };
  if (total === 1) return ['The ', noun];
  const all = groupedNumber(total);
  return count === total ? [`All ${all} `, noun] : [`${groupedNumber(count)} of ${all} `, noun];
}

const when = (span: OnsetSpan | null): string => (span === null ? '' : ` ${spanText(span)}`);

function servedClause({ total, affected }: KindTally['people'], sites: number): string {
  const people = affected === total ? '' : ` of ${groupedNumber(total)}`;
  const serve = sites === 1 ? 'it serves' : 'they serve';
  return `${serve} ${groupedNumber(affected)}${people} ${affected === 1 && people === '' ? 'person' : 'people'}`;
}
