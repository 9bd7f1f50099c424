import type { ImpactResult, KindTally } from '../analysis/impact-result.js';
import type { State } from '../model/state.js';
import { goesDown, type CapabilityFates } from './digest/capability-fates.js';
import { kindCourses, UNHURT } from './digest/kind-courses.js';
import { shortDuration } from './duration-text.js';
import { ownNoun } from './kind-noun.js';
import { kindSentence, sparedSentence } from './kind-sentence.js';
import { groupedNumber } from './number-text.js';
import { listed, type Phrase } from './phrase.js';

/** What was imposed, as the beginning of a sentence: `If a, b and 3 more fail and c is degraded`. */
export function impositionPhrase(
  { imposed }: Pick<ImpactResult, 'imposed'>,
  limit: number,
): Phrase {
  const clauses = (['down', 'degraded'] as const).flatMap((level) => {
    const hit = imposed.filter(({ state }) => state === level).map(({ id }): Phrase => [{ id }]);
    if (hit.length === 0) return [];
    const fail = hit.length === 1 ? 'fails' : 'fail';
    const be = hit.length === 1 ? 'is' : 'are';
    return [[...listed(hit, limit), level === 'down' ? ` ${fail}` : ` ${be} degraded`]];
  });
  return clauses.length === 0 ? ['If nothing fails'] : ['If ', ...listed(clauses, clauses.length)];
}

/** What the answer rests on: until when it looks, and whether workarounds hold. */
export function basisTexts({
  within,
  workarounds,
}: Pick<ImpactResult, 'within' | 'workarounds'>): readonly string[] {
  return [
    within === null ? 'at last, however long it lasts' : `within ${shortDuration(within)}`,
    workarounds === 'count' ? 'workarounds counted' : 'workarounds not counted',
  ];
}

/** A sentence, and the worst that it tells of. */
export interface StateSentence {
  readonly state: State;
  readonly phrase: Phrase;
}

/**
 * Who is hit: a sentence for each kind of site that is, the worst first, and one for the rest.
 *
 * @param limit how many kinds are told of; of the others, how many they are
 */
export function siteSentences(result: ImpactResult, limit: number): readonly StateSentence[] {
  const kinds = result.summary.kinds;
  const hit = kinds.filter(isHit).sort(mostHitFirst);
  if (hit.length === 0) return [{ state: 'up', phrase: noSiteSentence(result) }];
  const courses = kindCourses(result);
  const spared = kinds.filter((tally) => !isHit(tally) && tally.sites.total > 0);
  // A sentence that says "1 more" would take the room of that one.
  const told = hit.length <= limit + 1 ? hit : hit.slice(0, limit);
  return [
    ...told.map((tally): StateSentence => ({
      state: stateOf(tally),
      phrase: kindSentence(tally, courses.get(tally.kind) ?? UNHURT),
    })),
    ...hit.slice(told.length, told.length + 1).map((next): StateSentence => ({
      state: stateOf(next),
      phrase: [`${groupedNumber(hit.length - told.length)} more kinds of site are hit.`],
    })),
    ...(spared.length === 0
      ? []
      : [{ state: 'up' as const, phrase: sparedSentence(spared, limit) }]),
  ];
}

const stateOf = ({ sites }: KindTally): State => (sites.down > 0 ? 'down' : 'degraded');

const isHit = ({ sites }: KindTally): boolean => sites.down + sites.degraded > 0;

const mostHitFirst = (a: KindTally, b: KindTally): number =>
  b.sites.down - a.sites.down || b.sites.degraded - a.sites.degraded;

function noSiteSentence({ summary, imposed, topology }: ImpactResult): Phrase {
  const { total, down, degraded } = summary.components;
  const sites = sparedClause(topology.sites);
  if (down + degraded <= imposed.length) return [`Nothing else is hit: ${sites}.`];
  const hit = `${tallyText(down, degraded)}, of ${groupedNumber(total)}`;
  return [`No site is hit: ${sites} (components: ${hit}).`];
}

function sparedClause(sites: number): string {
  if (sites === 0) return 'there are no sites';
  return sites === 1 ? 'the one site stays up' : `all ${groupedNumber(sites)} sites stay up`;
}

const counted = (count: number, noun: string): string =>
  `${groupedNumber(count)} ${ownNoun(noun, count)}`;

/** `5 down and 3 degraded`, without what is 0; `none hit`. */
export function tallyText(down: number, degraded: number): string {
  const parts = [
    ...(down === 0 ? [] : [`${groupedNumber(down)} down`]),
    ...(degraded === 0 ? [] : [`${groupedNumber(degraded)} degraded`]),
  ];
  return parts.length === 0 ? 'none hit' : parts.join(' and ');
}

/**
 * What people can no longer do: `Of 19 capabilities, 2 go down (Log in and Read the record) and 1
 * is degraded (Refer a patient).` Null where none is hit.
 */
export function capabilitySentence(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
  limit: number,
): Phrase | null {
  if (hit.length === 0) return null;
  const down = namedClause(
    hit.filter(goesDown),
    ['goes down somewhere', 'go down somewhere'],
    limit,
  );
  const degraded = namedClause(
    hit.filter((capability) => !goesDown(capability)),
    ['is degraded', 'are degraded'],
    limit,
  );
  const all = counted(result.topology.capabilities, 'capability');
  const clauses = [down, degraded].filter((clause) => clause.length > 0);
  return [`Of ${all}, `, ...listed(clauses, clauses.length), '.'];
}

/** Empty where there is none. */
function namedClause(
  capabilities: readonly CapabilityFates[],
  [one, many]: readonly [string, string],
  limit: number,
): Phrase {
  if (capabilities.length === 0) return [];
  const names = capabilities.map(({ impact }): Phrase => [{ name: impact.name }]);
  const count = groupedNumber(names.length);
  return [`${count} ${names.length === 1 ? one : many} (`, ...listed(names, limit), ')'];
}
