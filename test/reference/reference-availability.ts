import type { Level } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';
import { ReferenceModel } from './reference-model.js';

/**
 * How much of the time each thing isn't at a level or worse, by adding up how likely each set of
 * failures is that doesn't bring it there: all outcomes of common causes, then all of components.
 */
export function referenceAvailability(
  topology: Topology,
  level: Level,
  workarounds: 'count' | 'ignore',
): ReadonlyMap<string, number> {
  const reference = new ReferenceModel(topology, workarounds);
  const ids = [...topology.components.keys()];
  const available = new Map<string, number>();
  for (let subset = 0; subset < 2 ** ids.length; subset++) {
    const failed = new Set(ids.filter((_, i) => (subset >> i) % 2 === 1));
    const share = likelihood(topology, failed);
    const imposed = [...reference.things.keys()].filter((thing) =>
      ids.some((id) => failed.has(id) && (thing === id || thing.startsWith(`${id}@`))),
    );
    const onsets = reference.run(new Map(imposed.map((thing) => [thing, 'down'])));
    for (const thing of reference.things.keys()) {
      const isLost = (onsets.get(thing)?.[level] ?? Infinity) !== Infinity;
      if (!isLost) available.set(thing, (available.get(thing) ?? 0) + share);
    }
  }
  return available;
}

/** That just these components are down. */
function likelihood(topology: Topology, failed: ReadonlySet<string>): number {
  let sum = 0;
  const groups = topology.commonCause;
  for (let outcome = 0; outcome < 2 ** groups.length; outcome++) {
    let share = 1;
    const common = new Set<string>();
    groups.forEach(({ components, beta }, i) => {
      const q = beta * downShare(topology, components[0] ?? '');
      const happens = (outcome >> i) % 2 === 1;
      share *= happens ? q : 1 - q;
      if (happens) for (const id of components) common.add(id);
    });
    for (const id of topology.components.keys()) {
      const group = groups.find(({ components }) => components.includes(id));
      const q = downShare(topology, id);
      const own = group === undefined ? q : ((1 - group.beta) * q) / (1 - group.beta * q);
      if (common.has(id)) share *= failed.has(id) ? 1 : 0;
      else share *= failed.has(id) ? own : 1 - own;
    }
    sum += share;
  }
  return sum;
}

function downShare(topology: Topology, id: string): number {
  const found = [...topology.components.values()].find((component) => component.id === id);
  const availability = found?.availability ?? null;
  if (availability === null) return 0;
  return availability.type === 'fraction'
    ? 1 - availability.value
    : availability.mttr / (availability.mtbf + availability.mttr);
}
