import type { Availability } from '../../model/topology.js';

/** How much of the time something is down by itself, from 0 to 1. See semantics, section 4. */
export const unavailabilityOf = (availability: Availability): number =>
  availability.type === 'fraction'
    ? 1 - availability.value
    : availability.mttr / (availability.mtbf + availability.mttr);
