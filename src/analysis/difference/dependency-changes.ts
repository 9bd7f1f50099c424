import { startOf } from '../../model/locate.js';
import type { Requirement } from '../../model/requirement.js';
import type { Topology } from '../../model/topology.js';
import type { DependencyChange, Dependent } from '../difference-result.js';
import type { Renamings } from './renamings.js';
import { requirementChanges } from './requirement-changes.js';
import { toldRequirement } from './told-requirement.js';

/**
 * What components and capabilities need, and didn't, or the other way round; of those that came or
 * went, all. A dependency on a component that was renamed is the same.
 */
export function dependencyChanges(
  before: Topology,
  after: Topology,
  { toAfter, toBefore }: Renamings,
): readonly DependencyChange[] {
  const changes: DependencyChange[] = [];
  const compare = (
    of: Dependent,
    from: readonly Requirement[] = [],
    to: readonly Requirement[] = [],
  ): void => {
    for (const change of requirementChanges(from, to, toAfter)) {
      const stated = change.after ?? change.before;
      if (stated === null) continue;
      changes.push({
        of,
        before: change.before === null ? null : toldRequirement(change.before),
        after: change.after === null ? null : toldRequirement(change.after),
        at: startOf(stated.range),
      });
    }
  };
  for (const { id, requirements } of after.components.values()) {
    const former = before.components.get(toBefore(id));
    compare({ type: 'component', id }, former?.requirements, requirements);
  }
  for (const { id, requirements } of before.components.values()) {
    if (!after.components.has(toAfter(id))) compare({ type: 'component', id }, requirements);
  }
  for (const { id, requirements } of after.capabilities.values()) {
    const former = before.capabilities.get(id);
    compare({ type: 'capability', id }, former?.requirements, requirements);
  }
  for (const { id, requirements } of before.capabilities.values()) {
    if (!after.capabilities.has(id)) compare({ type: 'capability', id }, requirements);
  }
  return changes;
}
