import type { ComponentId } from '../../model/ids.js';
import { dependenciesIn } from '../../model/dependencies-in.js';
import type { Doubting } from './doubting.js';

/**
 * A component that no requirement of anything else names: its failure would hit nothing. Without
 * any sites, it is components that are looked at, and nothing has to need the last of them.
 */
export function doubtUnusedComponents({ topology, atSites, findings }: Doubting): void {
  if (topology.sites.size === 0) return;
  const needed = new Set<ComponentId>();
  for (const { target } of dependenciesIn(atSites)) {
    if (target.type === 'component') needed.add(target.id);
  }
  for (const { id, requirements } of topology.components.values()) {
    for (const { target } of dependenciesIn(requirements)) {
      if (target.type === 'component' && target.id !== id) needed.add(target.id);
    }
  }
  for (const { id, range } of topology.components.values()) {
    if (!needed.has(id)) findings.report('unused-component', { id }, range);
  }
}
