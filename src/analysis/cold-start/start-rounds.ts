import type { Starts } from '../../engine/starts.js';
import type { CapabilityId, ComponentId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { StartRound } from '../cold-start-result.js';
import type { Structure } from '../structure.js';

/**
 * What comes up, by how many have to come up one after the other before it.
 *
 * @param starts in which each thing takes 1, and what is looked through takes nothing
 */
export function startRounds(
  { nodes, classes, isThere }: Structure,
  { at, order }: Starts,
): readonly StartRound[] {
  const counts = classes.map(({ sites }) => sites.reduce((sum, { count }) => sum + count, 0));
  const rounds: RoundUnderWork[] = [];
  for (const number of order) {
    const node = nodes[number]?.node;
    if (node?.type !== 'component' && node?.type !== 'capability') continue;
    if (!isThere(number)) continue;
    const round = (rounds[(at[number] ?? 1) - 1] ??= {
      components: [],
      capabilities: new Map<CapabilityId, number>(),
    });
    if (node.type === 'component') {
      round.components.push(node.id);
    } else {
      const before = round.capabilities.get(node.id) ?? 0;
      round.capabilities.set(node.id, before + (counts[node.siteClass] ?? 0));
    }
  }
  return rounds.map(({ components, capabilities }) => ({
    components: components.sort(byCodeUnit),
    capabilities: [...capabilities]
      .map(([id, sites]) => ({ id, sites }))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
  }));
}

interface RoundUnderWork {
  readonly components: ComponentId[];
  readonly capabilities: Map<CapabilityId, number>;
}
