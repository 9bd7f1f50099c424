import type { Place } from '../../model/locate.js';
import type { CheckResult, Finding } from '../../policy/check-result.js';

/** What a format that shows every finding in a file has to know of. */
export interface PlaceContext {
  /** The main file of the topology. */
  readonly topologyFile: string;
}

/**
 * Where a finding is shown by what can't do without a place. Most have one of their own; an owner
 * stands in no file, and is shown at what fails on the ways to it; what has no ways either, at the
 * top of the policy's file, or the topology's.
 */
export function shownPlace(
  { place, paths }: Finding,
  { policy }: Pick<CheckResult, 'policy'>,
  { topologyFile }: PlaceContext,
): Place {
  if (place !== null) return place;
  for (const path of paths) {
    const stated = path.findLast((step) => step.place !== null)?.place ?? null;
    if (stated !== null) return stated;
  }
  return { file: policy ?? topologyFile, line: 1, column: 1 };
}
