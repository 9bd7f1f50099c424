import type { KindTally, Tally } from '../../../../analysis/impact-result.js';
import type { KindCourse, OnsetSpan } from '../../../digest/kind-courses.js';
import type { Phrase } from '../../../phrase.js';
import { capitalised } from '../../capitalised.js';
import { figures } from '../figures.js';
import { counted, ofAll, pronoun } from '../kinds.js';
import { number } from '../number.js';
import { span } from '../onsets.js';

/**
 * What happens to the sites of a kind that is hit, and whom they serve: «12 av 1 550 steder av typen
 * clinic går ned med en gang, og 1 100 til blir redusert innen 1 t; de betjener …»
 */
export function kindSentence({ kind, sites, people }: KindTally, course: KindCourse): Phrase {
  const hit = sites.down + sites.degraded;
  const serving =
    people.affected === 0 ? '' : `; ${hit === 1 ? pronoun(kind) : 'de'} betjener ${served(people)}`;
  return [
    ...capitalised(hitClause(kind, sites, course)),
    losingClause(kind, sites, course),
    `${serving}.`,
  ];
}

/** «Alle 20 steder av typen hospital og 988 steder av typen pharmacy holder seg oppe.» */
export function sparedSentence(kinds: readonly KindTally[], limit: number): Phrase {
  const counts = kinds.map(({ kind, sites: { total } }, i): Phrase =>
    i === 0 || total === 1 ? ofAll(total, total, kind) : figures.sites(kind, total),
  );
  return [...capitalised(figures.listed(counts, limit)), ' holder seg oppe.'];
}

function hitClause(kind: string, sites: Tally, course: KindCourse): Phrase {
  const { total, down, degraded } = sites;
  if (down === 0) return [...ofAll(degraded, total, kind), ` ${degradedVerb(course.degraded)}`];
  const clause: Phrase = [...ofAll(down, total, kind), ` ${downVerb(course)}`];
  if (degraded === 0) return clause;
  return [...clause, `, og ${others(kind, sites)} ${degradedVerb(course.degraded)}`];
}

function others(kind: string, { total, down, degraded }: Tally): string {
  if (down + degraded < total) return `${number(degraded)} til`;
  return degraded === 1 ? `${pronoun(kind)} siste` : `de andre ${number(degraded)}`;
}

const degradedVerb = (onsets: OnsetSpan | null): string => `blir redusert${when(onsets)}`;

/** «går ned med en gang»; «blir redusert med en gang og går ned etter 8 t» where there is time between. */
function downVerb({ down, beforeDown }: KindCourse): string {
  const isGradual =
    beforeDown !== null && (beforeDown.first !== down?.first || beforeDown.last !== down.last);
  return `${isGradual ? `${degradedVerb(beforeDown)} og ` : ''}går ned${when(down)}`;
}

/** That a site is degraded may mean that it has lost most of what it can do. */
function losingClause(kind: string, { total, degraded }: Tally, { losing }: KindCourse): string {
  if (losing === 0) return '';
  if (total === 1) return ` (${pronoun(kind)} mister en funksjon helt)`;
  const which = losing === degraded && losing > 1 ? 'alle' : number(losing);
  return ` (${which} av dem mister en funksjon helt)`;
}

const when = (onsets: OnsetSpan | null): string => (onsets === null ? '' : ` ${span(onsets)}`);

function served({ total, affected }: KindTally['people']): string {
  const some = affected === total ? '' : `${number(affected)} av `;
  return `${some}${counted(total, 'person', 'personer')}`;
}
