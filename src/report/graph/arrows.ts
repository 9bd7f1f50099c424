import type { GraphedEdge, GraphedNode, GraphResult } from '../../analysis/graph-result.js';
import { needWord } from './need-word.js';
import type { PictureArrow } from './picture.js';

/**
 * What needs what among components, capabilities and groups, by places in the result's `nodes`.
 * Roles are looked through to what they are bound to, and what a capability needs without its
 * workaround is told of the capability. Linear.
 */
export function arrowsOf({ nodes, edges }: GraphResult): readonly PictureArrow[] {
  const bearers = new Map<number, number>();
  const usesOf = new Map<number, GraphedEdge[]>();
  for (const edge of edges) {
    if (edge.workaround) bearers.set(edge.target, edge.dependent);
    if (nodes[edge.target]?.type !== 'role') continue;
    const uses = usesOf.get(edge.target);
    if (uses === undefined) usesOf.set(edge.target, [edge]);
    else uses.push(edge);
  }
  const ownerOf = (place: number): number => bearers.get(place) ?? place;
  return edges.flatMap((edge) => {
    if (edge.workaround || nodes[edge.target]?.type === 'role') return [];
    const dependent = nodes[edge.dependent];
    if (dependent?.type !== 'role') return [arrowOf(edge, ownerOf(edge.dependent))];
    const uses = usesOf.get(edge.dependent) ?? [];
    return uses.map((use) => throughRole(use, dependent, edge, ownerOf(use.dependent)));
  });
}

const arrowOf = ({ target, mode, effect, contributes }: GraphedEdge, to: number): PictureArrow => ({
  from: target,
  to,
  words: needWord(mode),
  soft: effect === 'degraded',
  contributes,
});

function throughRole(
  use: GraphedEdge,
  { id }: Extract<GraphedNode, { readonly type: 'role' }>,
  bound: GraphedEdge,
  to: number,
): PictureArrow {
  return {
    from: bound.target,
    to,
    words: [`its ${id}`, ...needWord(use.mode), ...needWord(bound.mode)],
    soft: use.effect === 'degraded' || bound.effect === 'degraded',
    contributes: use.contributes,
  };
}
