import type { Topology } from '../../src/model/topology.js';

/** A topology as data, without the places where it is stated; maps as lists, in their order. */
export const plain = (topology: Topology): unknown =>
  withoutPlaces(topology, (map) => ({ map: [...map] }));

/** The same where order says nothing: that of components, say, which may come from any file. */
export const plainInAnyOrder = (topology: Topology): unknown =>
  withoutPlaces(topology, Object.fromEntries);

const withoutPlaces = (
  topology: Topology,
  shown: (map: ReadonlyMap<string, unknown>) => unknown,
): unknown =>
  JSON.parse(
    JSON.stringify(topology, (key, value: unknown) => {
      if (key === 'range') return undefined;
      return value instanceof Map ? shown(value as Map<string, unknown>) : value;
    }),
  );
