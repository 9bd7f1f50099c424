import type { ImpactResult, KindTally } from '../analysis/impact-result.js';
import type { State } from '../model/state.js';
import { goesDown, type CapabilityFates } from './digest/capability-fates.js';
import { kindCourses, UNHURT } from './digest/kind-courses.js';
import type { ImpactSummaryWords } from './language/impact-words.js';
import type { Phrase } from './phrase.js';

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
export function siteSentences(
  result: ImpactResult,
  limit: number,
  words: ImpactSummaryWords,
): readonly StateSentence[] {
  const kinds = result.summary.kinds;
  const hit = kinds.filter(isHit).sort(mostHitFirst);
  if (hit.length === 0) return [{ state: 'up', phrase: words.noSiteHit(result) }];
  const courses = kindCourses(result);
  const spared = kinds.filter((tally) => !isHit(tally) && tally.sites.total > 0);
  // A sentence that says "1 more" would take the room of that one.
  const told = hit.length <= limit + 1 ? hit : hit.slice(0, limit);
  return [
    ...told.map((tally): StateSentence => ({
      state: stateOf(tally),
      phrase: words.kindHit(tally, courses.get(tally.kind) ?? UNHURT),
    })),
    ...hit.slice(told.length, told.length + 1).map((next): StateSentence => ({
      state: stateOf(next),
      phrase: words.moreKindsHit(hit.length - told.length),
    })),
    ...(spared.length === 0
      ? []
      : [{ state: 'up' as const, phrase: words.kindsSpared(spared, limit) }]),
  ];
}

const stateOf = ({ sites }: KindTally): State => (sites.down > 0 ? 'down' : 'degraded');

const isHit = ({ sites }: KindTally): boolean => sites.down + sites.degraded > 0;

const mostHitFirst = (a: KindTally, b: KindTally): number =>
  b.sites.down - a.sites.down || b.sites.degraded - a.sites.degraded;

/** What people can no longer do, those that go down somewhere told first. Null where nothing is hit. */
export function capabilitySentence(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
  limit: number,
  words: ImpactSummaryWords,
): Phrase | null {
  if (hit.length === 0) return null;
  const namesOf = (capabilities: readonly CapabilityFates[]): readonly string[] =>
    capabilities.map(({ impact }) => impact.name);
  return words.capabilitiesHit(
    {
      total: result.topology.capabilities,
      down: namesOf(hit.filter(goesDown)),
      degraded: namesOf(hit.filter((capability) => !goesDown(capability))),
    },
    limit,
  );
}
