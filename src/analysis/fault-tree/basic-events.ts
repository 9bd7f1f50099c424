import type { BasicEvent } from '../../model/fault-tree.js';
import { freeId } from '../../model/free-id.js';
import type { FailureEvent } from '../exact/failure-events.js';
import { Reliability } from '../exact/reliability.js';
import type { Structure } from '../structure.js';

/**
 * What may fail, as basic events. A common cause is an event of its own, so that all are independent:
 * the beta-factor model of semantics, section 4.
 */
export function basicEvents(
  { topology, nodes }: Structure,
  events: readonly FailureEvent[],
): readonly BasicEvent[] {
  const reliability = new Reliability(topology, []);
  const probabilities = reliability.probabilities(events);
  const taken = new Set<string>([...topology.components.keys(), ...topology.sites.keys()]);
  let groups = 0;
  return events.map((event, place): BasicEvent => {
    const probability = probabilities[place] ?? 0;
    if (event.type === 'common-cause') {
      const { components } = event.group;
      groups += 1;
      const id = freeId(`common-cause-${String(groups)}`, taken);
      taken.add(id);
      const isStated = components.some((each) => reliability.unavailability(each) !== null);
      const label = `common cause of ${components.join(', ')}`;
      return { id, label, probability: isStated ? probability : null };
    }
    const component = topology.components.get(event.id);
    if (component === undefined) throw new Error(`component ${event.id} doesn't exist`);
    const isStated = reliability.unavailability(event.id) !== null;
    return {
      id: nodes[event.node]?.name ?? event.id,
      label: component.name === component.id ? null : component.name,
      probability: isStated ? probability : null,
    };
  });
}
