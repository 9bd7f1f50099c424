import { startOf } from '../../model/locate.js';
import type { CommonCause, Topology } from '../../model/topology.js';
import type { DifferenceResult, ToldCommonCause } from '../difference-result.js';
import type { Rename } from './told-requirement.js';

/** Groups of components that fail together and didn't, or the other way round. */
export function commonCauseChanges(
  before: Topology,
  after: Topology,
  rename: Rename,
): DifferenceResult['commonCause'] {
  const keyOf = ({ components, beta }: CommonCause, of: Rename): string =>
    JSON.stringify([components.map(of).sort(), beta]);
  const same: Rename = (id) => id;
  const then = new Set(before.commonCause.map((each) => keyOf(each, rename)));
  const now = new Set(after.commonCause.map((each) => keyOf(each, same)));
  return {
    came: after.commonCause.filter((each) => !then.has(keyOf(each, same))).map(told),
    went: before.commonCause.filter((each) => !now.has(keyOf(each, rename))).map(told),
  };
}

const told = ({ components, beta, range }: CommonCause): ToldCommonCause => ({
  components,
  beta,
  at: startOf(range),
});
