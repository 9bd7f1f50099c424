import type { Availability, CommonCause, Topology } from '../../src/model/topology.js';

/** The same topology, its components as available as these parts of ten say; 0: they say nothing. */
export const withAvailabilities = (topology: Topology, parts: readonly number[]): Topology => ({
  ...topology,
  components: new Map(
    [...topology.components].map(([id, component], i) => {
      const part = parts[i % Math.max(1, parts.length)] ?? 0;
      const availability: Availability | null =
        part === 0 ? null : { type: 'fraction', value: 1 - part / 10 };
      return [id, { ...component, availability }];
    }),
  ),
});

/** The same, components of equal availability failing together to a share: the first two of each. */
export function withCommonCauses(topology: Topology, beta: number): Topology {
  const alike = new Map<string, Topology['commonCause'][number]['components']>();
  for (const { id, availability } of topology.components.values()) {
    const key = JSON.stringify(availability);
    alike.set(key, [...(alike.get(key) ?? []), id]);
  }
  const range = { file: { path: 'random.yaml', text: '' }, start: 0, end: 0 };
  const groups = [...alike.values()].filter(({ length }) => length > 1);
  return {
    ...topology,
    commonCause: groups.map((components): CommonCause => ({
      components: components.slice(0, 2),
      beta,
      range,
    })),
  };
}
