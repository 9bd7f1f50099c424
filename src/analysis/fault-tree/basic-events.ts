import { complementOf } from '../../model/complement.js';
import type { BasicEvent } from '../../model/fault-tree.js';
import { freeId } from '../../model/free-id.js';
import type { ComponentId } from '../../model/ids.js';
import type { CommonCause, Component, Topology } from '../../model/topology.js';
import type { FailureEvent } from '../exact/failure-events.js';
import type { Structure } from '../structure.js';

/**
 * What may fail, as basic events. A common cause is an event of its own, so that all are independent:
 * the beta-factor model of semantics, section 4.
 */
export function basicEvents(
  { topology, nodes }: Structure,
  events: readonly FailureEvent[],
): readonly BasicEvent[] {
  const groupOf = new Map<ComponentId, CommonCause>();
  for (const group of topology.commonCause) {
    for (const id of group.components) groupOf.set(id, group);
  }
  const taken = new Set<string>([...topology.components.keys(), ...topology.sites.keys()]);
  let groups = 0;
  return events.map((event): BasicEvent => {
    if (event.type === 'common-cause') {
      groups += 1;
      const id = freeId(`common-cause-${String(groups)}`, taken);
      taken.add(id);
      const label = `common cause of ${event.group.components.join(', ')}`;
      return { id, label, probability: commonProbability(event.group, topology) };
    }
    const component = topology.components.get(event.id);
    if (component === undefined) throw new Error(`component ${event.id} doesn't exist`);
    const id = nodes[event.node]?.name ?? event.id;
    const label = component.name === component.id ? null : component.name;
    const group = groupOf.get(event.id);
    return { id, label, probability: aloneProbability(component, group) };
  });
}

/** From 0 to 1; null where the component declares none. */
function unavailabilityOf({ availability }: Component): number | null {
  if (availability === null) return null;
  if (availability.type === 'fraction') return complementOf(availability.value);
  const { mtbf, mttr } = availability;
  return mttr / (mtbf + mttr);
}

function commonProbability({ components, beta }: CommonCause, topology: Topology): number | null {
  const [first] = components;
  const component = first === undefined ? undefined : topology.components.get(first);
  const unavailability = component === undefined ? null : unavailabilityOf(component);
  return unavailability === null ? null : beta * unavailability;
}

function aloneProbability(component: Component, group: CommonCause | undefined): number | null {
  const unavailability = unavailabilityOf(component);
  if (unavailability === null || group === undefined) return unavailability;
  const { beta } = group;
  const rest = 1 - beta * unavailability;
  return rest === 0 ? 0 : ((1 - beta) * unavailability) / rest;
}
