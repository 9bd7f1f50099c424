import { atRisk } from '../engine/at-risk.js';
import type { Network } from '../engine/network.js';
import type { NumberedComponent } from '../graph/node-table.js';
import type { ComponentId } from '../model/ids.js';
import type { Level } from '../model/state.js';
import type { Imposition } from './imposition.js';

/**
 * The numbers of what impositions are on. What is imposed on every site's own component is so on
 * those that are set apart as well.
 */
export function imposedNodes(
  impositions: readonly Imposition[],
  components: readonly NumberedComponent[],
): Record<Level, readonly number[]> {
  const byComponent = new Map<ComponentId, Imposition[]>();
  for (const imposition of impositions) {
    const known = byComponent.get(imposition.component);
    if (known === undefined) byComponent.set(imposition.component, [imposition]);
    else known.push(imposition);
  }
  const imposed: Record<Level, number[]> = { down: [], degraded: [] };
  for (const { id, site: own, number } of components) {
    for (const { site, state } of byComponent.get(id) ?? []) {
      if (site === null || site === own) imposed[state].push(number);
    }
  }
  return imposed;
}

/** What is at risk, and by the further failure of which components. */
export function riskOf(
  network: Network,
  failed: readonly number[],
  components: readonly NumberedComponent[],
): ReadonlyMap<number, readonly number[]> {
  const imposed = new Set(failed);
  const candidates = components.flatMap(({ number }) => (imposed.has(number) ? [] : [number]));
  return atRisk(network, failed, candidates);
}

/** Whether at least a level is imposed on a node: it needs no cause. */
export function imposition({
  down,
  degraded,
}: Readonly<Record<Level, readonly number[]>>): (node: number, level: Level) => boolean {
  const at = { degraded: new Set([...degraded, ...down]), down: new Set(down) };
  return (node, level) => at[level].has(node);
}
