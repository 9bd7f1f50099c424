import { complementOf } from '../../model/complement.js';
import type { ComponentId } from '../../model/ids.js';
import type { Availability, CommonCause, Topology } from '../../model/topology.js';
import type { Assumption } from '../availability-result.js';
import type { FailureEvent } from './failure-events.js';

/**
 * How likely events are, from what a topology declares and from what is assumed where it declares
 * nothing. See semantics, section 4.
 */
export class Reliability {
  private readonly assumed = new Map<ComponentId, number>();
  private readonly groupOf = new Map<ComponentId, CommonCause>();

  /**
   * @param assumptions of those that are about one component, the last holds
   * @param commonCause whether common causes are events of their own, or left aside
   */
  constructor(
    private readonly topology: Topology,
    assumptions: readonly Assumption[],
    { commonCause } = { commonCause: true },
  ) {
    for (const { components, availability } of assumptions) {
      for (const id of components) this.assumed.set(id, availability);
    }
    for (const group of commonCause ? topology.commonCause : []) {
      for (const id of group.components) this.groupOf.set(id, group);
    }
  }

  /** How much of the time a component is down by itself, from 0 to 1; null where nothing says. */
  unavailability(id: ComponentId): number | null {
    const availability = this.topology.components.get(id)?.availability ?? null;
    if (availability !== null) return unavailabilityOf(availability);
    const assumed = this.assumed.get(id);
    return assumed === undefined ? null : complementOf(assumed);
  }

  /** Components that may fail and of which nothing says how often, in their order. */
  perfectAmong(events: readonly FailureEvent[]): readonly ComponentId[] {
    const ids = events.flatMap((event) =>
      event.type === 'component' && this.unavailability(event.id) === null ? [event.id] : [],
    );
    return [...new Set(ids)];
  }

  /** That of each event: see `probabilityOf`. */
  probabilities(events: readonly FailureEvent[]): Float64Array {
    return Float64Array.from(events, (event) => this.probabilityOf(event));
  }

  /**
   * How likely an event is. Where common causes count, a member of a group fails by itself less often,
   * so that all in all it does as often as it declares (the beta-factor model): of an unavailability
   * q, βq is common, and (1 − β)q / (1 − βq) each member's own.
   */
  probabilityOf(event: FailureEvent): number {
    if (event.type === 'common-cause') return event.group.beta * this.ofGroup(event.group);
    const q = this.unavailability(event.id) ?? 0;
    const group = this.groupOf.get(event.id);
    if (group === undefined) return q;
    const shared = group.beta * q;
    return shared < 1 ? ((1 - group.beta) * q) / (1 - shared) : 0;
  }

  /** That of each of its members, which is the same. */
  private ofGroup({ components }: CommonCause): number {
    const [first] = components;
    return first === undefined ? 0 : (this.unavailability(first) ?? 0);
  }
}

const unavailabilityOf = (availability: Availability): number =>
  availability.type === 'fraction'
    ? complementOf(availability.value)
    : availability.mttr / (availability.mtbf + availability.mttr);
