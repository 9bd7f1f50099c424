import type { GraphedNode, GraphResult } from '../../analysis/graph-result.js';
import { worstFirst } from '../severity.js';
import { arrowsOf } from './arrows.js';
import { clusterOf, clustersOf, type ClusterBy } from './clusters.js';
import { foldingOf, UNFOLDED, type Foldable, type Room } from './fold.js';
import { groupKeys, throughGroups } from './groups.js';
import { mergeArrows } from './merge-arrows.js';
import { capabilityLines, componentLines, groupLines } from './node-lines.js';
import type { Picture, PictureNode } from './picture.js';
import { foldNote, titleLines } from './picture-words.js';

export interface PictureContext {
  readonly by: ClusterBy | null;
  /** Nothing is folded. */
  readonly all: boolean;
}

/**
 * A graph as a picture. Where there are more things than it has room for, alike ones are folded until
 * there are so few, unless all are asked for. O(n log n).
 */
export function pictureOf(result: GraphResult, { by, all }: PictureContext, room: Room): Picture {
  const things = result.nodes.filter(isFoldable);
  const frameOf = (thing: Foldable): string | null => clusterOf(thing, by);
  const folding = all ? UNFOLDED : foldingOf(things, frameOf, room);
  const stated = arrowsOf(result);
  const arrows = folding.hasGroups ? stated : throughGroups(result, stated);
  const keyAt = (place: number): string | null => {
    const node = result.nodes[place];
    return node !== undefined && isFoldable(node) ? folding.keyOf(node) : null;
  };
  const groups = folding.hasGroups ? groupKeys(result, arrows, keyAt) : new Map<number, string>();

  const places = new Map<string, number>();
  const members: GraphedNode[][] = [];
  const nodeAt = result.nodes.map((node, place) => {
    const key = keyAt(place) ?? groups.get(place);
    if (key === undefined) return null;
    const known = places.get(key) ?? members.length;
    places.set(key, known);
    if (known === members.length) members.push([node]);
    else members[known]?.push(node);
    return known;
  });
  const frames = members.map((sharing) => frameOfAll(sharing, frameOf));
  const merged = mergeArrows(arrows, nodeAt, (node) => members[node]?.length === 1);
  return {
    title: titleLines(result),
    nodes: members.map(nodeOf),
    arrows: merged,
    clusters: clustersOf(frames),
    notes: foldNote(members),
  };
}

const isFoldable = (node: GraphedNode): node is Foldable =>
  node.type === 'component' || node.type === 'capability';

function nodeOf(sharing: readonly GraphedNode[]): PictureNode {
  const states = sharing.flatMap(({ fate }) => fate?.state ?? []).sort(worstFirst);
  const components = sharing.filter((node) => node.type === 'component');
  const capabilities = sharing.filter((node) => node.type === 'capability');
  const [group] = sharing.filter((node) => node.type === 'group');
  const told = {
    state: states[0] ?? null,
    imposed: sharing.some(({ fate }) => fate?.imposed),
    isCentre: sharing.some(({ isCentre }) => isCentre),
  };
  if (group !== undefined) return { look: 'group', ...told, lines: groupLines(group) };
  return components.length > 0
    ? { look: 'component', ...told, lines: componentLines(components) }
    : { look: 'capability', ...told, lines: capabilityLines(capabilities) };
}

/** That in which all that share a node stand; groups stand in none. */
function frameOfAll(
  sharing: readonly GraphedNode[],
  frameOf: (thing: Foldable) => string | null,
): string | null {
  const frames = new Set(sharing.map((node) => (isFoldable(node) ? frameOf(node) : null)));
  const [frame = null] = frames;
  return frames.size === 1 ? frame : null;
}
