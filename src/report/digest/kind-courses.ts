import type { ImpactResult, SiteClassImpact } from '../../analysis/impact-result.js';
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
  /** When those that are degraded became so. */
  readonly degraded: OnsetSpan | null;
  /** How many of those that are degraded have a capability that is down. */
  readonly losing: number;
}

export const UNHURT: KindCourse = { down: null, degraded: null, losing: 0 };

/** What happens to each kind of site that is hit. O(entries of sites + classes × capabilities). */
export function kindCourses({ siteClasses }: ImpactResult): ReadonlyMap<string, KindCourse> {
  const kinds = new Map<string, KindCourse>();
  for (const siteClass of siteClasses) {
    const { state, capabilities, sites } = siteClass;
    if (state === 'up') continue;
    const onset = classOnset(siteClass);
    const isLosing = state === 'degraded' && capabilities.some((each) => each.state === 'down');
    for (const [kind, count] of countsByKind(sites)) {
      const before = kinds.get(kind) ?? UNHURT;
      const losing = before.losing + (isLosing ? count.sites : 0);
      kinds.set(kind, { ...before, losing, [state]: widened(before[state], onset) });
    }
  }
  return kinds;
}

/** A site is down when the last of its capabilities is, and degraded when the first is. */
function classOnset({ state, capabilities }: SiteClassImpact): Seconds | null {
  const onsets = capabilities
    .map((capability) => (state === 'down' ? capability.downAfter : capability.degradedAfter))
    .filter((onset) => onset !== null);
  if (onsets.length === 0) return null;
  return onsets.reduce((a, b) => (state === 'down' ? Math.max(a, b) : Math.min(a, b)));
}

function widened(span: OnsetSpan | null, onset: Seconds | null): OnsetSpan | null {
  if (onset === null) return span;
  return {
    first: Math.min(span?.first ?? onset, onset),
    last: Math.max(span?.last ?? onset, onset),
  };
}
