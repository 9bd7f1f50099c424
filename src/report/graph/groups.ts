import type { GraphedGroup, GraphResult } from '../../analysis/graph-result.js';
import { groupWords } from '../group-words.js';
import type { PictureArrow } from './picture.js';

/** The places of groups, each with the key of the node that it shares with those that say the same. */
export function groupKeys(
  { nodes }: GraphResult,
  arrows: readonly PictureArrow[],
  keyAt: (place: number) => string | null,
): ReadonlyMap<number, string> {
  const members = arrowsBy(arrows, ({ to }) => to);
  const keys = new Map<number, string>();
  nodes.forEach((node, place) => {
    if (node.type === 'group') keys.set(place, groupKey(node, members.get(place) ?? [], keyAt));
  });
  return keys;
}

/** One with a group among its members is like no other. */
function groupKey(
  { key, form, needed, failover, fate }: GraphedGroup,
  members: readonly PictureArrow[],
  keyAt: (place: number) => string | null,
): string {
  const told = members.map(({ from, words, soft }) => {
    const member = keyAt(from);
    return member === null ? null : JSON.stringify([member, words, soft]);
  });
  if (told.includes(null)) return key;
  return JSON.stringify(['group', form, needed, failover, fate?.state, told.sort()]);
}

/** The same arrows with groups looked through: what is one of several to something says so. */
export function throughGroups(
  { nodes }: GraphResult,
  arrows: readonly PictureArrow[],
): readonly PictureArrow[] {
  const leading = arrowsBy(arrows, ({ from }) => from);
  const ends: PictureArrow[] = [];
  const open = arrows.filter(({ from }) => nodes[from]?.type !== 'group').reverse();
  for (let arrow = open.pop(); arrow !== undefined; arrow = open.pop()) {
    const { from, to, words, soft } = arrow;
    const group = nodes[to];
    if (group?.type !== 'group') {
      ends.push(arrow);
      continue;
    }
    for (const onward of leading.get(to) ?? []) {
      open.push({
        ...onward,
        from,
        words: [...words, groupWords(group), ...onward.words],
        soft: soft || onward.soft,
      });
    }
  }
  return ends;
}

function arrowsBy(
  arrows: readonly PictureArrow[],
  placeOf: (arrow: PictureArrow) => number,
): ReadonlyMap<number, readonly PictureArrow[]> {
  const by = new Map<number, PictureArrow[]>();
  for (const arrow of arrows) {
    const place = placeOf(arrow);
    const known = by.get(place);
    if (known === undefined) by.set(place, [arrow]);
    else known.push(arrow);
  }
  return by;
}
