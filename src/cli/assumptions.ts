import type { Assumption } from '../analysis/availability-result.js';
import { unequalMembers } from '../analysis/exact/unequal-members.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import type { Topology } from '../model/topology.js';
import { selectComponents } from '../selection/select-components.js';
import type { StatedAssumption } from './assumption-option.js';
import { InputError } from './input-error.js';
import type { SelectedIn } from './selected-in.js';

/**
 * What is assumed of which components: those among the selected that declare nothing.
 *
 * @throws InputError where sites' own components are selected: all of them are equally available
 */
export const assumptionsIn = (
  stated: readonly StatedAssumption[] | undefined,
  selecting: SelectedIn,
): readonly Assumption[] =>
  (stated ?? []).map(({ selector, availability }) => {
    const selected = selecting.by([selector], selectComponents) ?? [];
    const [ofOneSite] = selected.filter(({ site }) => site !== null);
    if (ofOneSite !== undefined) {
      const { id } = ofOneSite.component;
      throw new InputError([diagnosticOf('assumption-of-one-site', { selector, id }, null)]);
    }
    const silent = selected.flatMap(({ component }) =>
      component.availability === null ? [component.id] : [],
    );
    return { selector, availability, components: [...new Set(silent)] };
  });

/** @throws InputError where members of a common-cause group would no longer be equal */
export function checkEqualMembers(topology: Topology, assumed: readonly Assumption[]): void {
  const unequal = unequalMembers(topology, assumed);
  if (unequal.length === 0) return;
  throw new InputError(unequal.map((ids) => diagnosticOf('common-cause-unequal', { ids }, null)));
}
