import type { ComponentId } from '../../model/ids.js';
import type { Topology } from '../../model/topology.js';
import type { Assumption } from '../availability-result.js';
import { Reliability } from './reliability.js';

/** Differences that only the rounding of a division makes. */
const SAME = 1e-9;

/** Of each common-cause group that assumptions make unequal, two members that are. */
export function unequalMembers(
  topology: Topology,
  assumed: readonly Assumption[],
): readonly (readonly ComponentId[])[] {
  const reliability = new Reliability(topology, assumed);
  const downOf = (id: ComponentId): number => reliability.unavailability(id) ?? 0;
  return topology.commonCause.flatMap(({ components }) => {
    const [first] = components;
    if (first === undefined) return [];
    const expected = downOf(first);
    const other = components.find((id) => {
      const found = downOf(id);
      return Math.abs(found - expected) > SAME * Math.max(found, expected);
    });
    return other === undefined ? [] : [[first, other]];
  });
}
