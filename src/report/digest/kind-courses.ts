import type { ImpactResult } from '../../analysis/impact-result.js';
import type { Seconds } from '../../model/duration.js';
import { countsByKind } from './kind-counts.js';

/** The first and the last time at which a site of a kind comes into the state that it is in. */
export interface OnsetSpan {
  readonly first: Seconds;
  readonly last: Seconds;
}

/** What happens to the sites of one kind, and when. */
export interface KindCourse {
  /** When those that are down went down. */
  readonly down: OnsetSpan | null;
  /** When those that are down were first degraded. */
  readonly beforeDown: OnsetSpan | null;
  /** When those that are degraded became so. */
  readonly degraded: OnsetSpan | null;
  /** How many of those that are degraded have a capability that is down. */
  readonly losing: number;
}

export const UNHURT: KindCourse = { down: null, beforeDown: null, degraded: null, losing: 0 };

/** What happens to each kind of site that is hit. O(entries of sites + classes × capabilities). */
export function kindCourses({ siteClasses }: ImpactResult): ReadonlyMap<string, KindCourse> {
  const kinds = new Map<string, KindCourse>();
  for (const { state, capabilities, sites } of siteClasses) {
    if (state === 'up') continue;
    const degraded = earliest(capabilities.map(({ degradedAfter }) => degradedAfter));
    const down = latest(capabilities.map(({ downAfter }) => downAfter));
    const isLosing = state === 'degraded' && capabilities.some((each) => each.state === 'down');
    for (const [kind, count] of countsByKind(sites)) {
      const before = kinds.get(kind) ?? UNHURT;
      const losing = before.losing + (isLosing ? count.sites : 0);
      kinds.set(
        kind,
        state === 'down'
          ? {
              ...before,
              down: widened(before.down, down),
              beforeDown: widened(before.beforeDown, degraded),
            }
          : { ...before, losing, degraded: widened(before.degraded, degraded) },
      );
    }
  }
  return kinds;
}

/** A site is degraded when the first of its capabilities is … */
const earliest = (onsets: readonly (Seconds | null)[]): Seconds | null =>
  onsets.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** … and down when the last is. */
const latest = (onsets: readonly (Seconds | null)[]): Seconds | null =>
  onsets.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

function widened(span: OnsetSpan | null, onset: Seconds | null): OnsetSpan | null {
  if (onset === null) return span;
  return {
    first: Math.min(span?.first ?? onset, onset),
    last: Math.max(span?.last ?? onset, onset),
  };
}
