import type { Findings } from '../../../diagnostics/findings.js';
import type { MapNode, Node } from '../../document/node.js';
import { isKnown, type KnownIds } from '../../resolve/known-ids.js';
import { IdsInLayers } from './ids-in-layers.js';
import type { Substitute } from './read-substitutes.js';

/**
 * The substitutes that fit the layers: of components that the layers below define, by components
 * that those or this layer define. The others are reported.
 */
export function fittingSubstitutes(
  substitutes: ReadonlyMap<string, Substitute>,
  lower: Node,
  layer: MapNode,
  findings: Findings,
): ReadonlyMap<string, Substitute> {
  const below = new IdsInLayers([lower]);
  const merged = new IdsInLayers([lower, layer]);
  const fitting = new Map<string, Substitute>();
  for (const [id, substitute] of substitutes) {
    const unknown = substitute.names.filter(
      (name) => !isKnown('component', name, merged, findings),
    );
    const isBelow = isDefinedBelow(substitute, below, merged, findings);
    if (isBelow && unknown.length === 0) fitting.set(id, substitute);
  }
  return fitting;
}

function isDefinedBelow(
  { id, keyRange }: Substitute,
  below: KnownIds,
  merged: KnownIds,
  findings: Findings,
): boolean {
  if (below.component.has(id) || !merged.component.has(id)) {
    return isKnown('component', { value: id, range: keyRange }, below, findings);
  }
  findings.report('substitute-of-own-component', { id }, keyRange);
  return false;
}
