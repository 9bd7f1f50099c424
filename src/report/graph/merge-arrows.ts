import { worstFirst } from '../severity.js';
import type { PictureArrow } from './picture.js';

/**
 * Arrows between what things became: one from node to node, with what they all say, and none from a
 * node of several things to itself. Linear.
 *
 * @param nodeAt for the place of each thing, its node; null: it has none
 */
export function mergeArrows(
  arrows: readonly PictureArrow[],
  nodeAt: readonly (number | null)[],
  isSingle: (node: number) => boolean,
): readonly PictureArrow[] {
  const merged = new Map<string, PictureArrow[]>();
  for (const arrow of arrows) {
    const from = nodeAt[arrow.from] ?? null;
    const to = nodeAt[arrow.to] ?? null;
    if (from === null || to === null || (from === to && !isSingle(from))) continue;
    const key = `${String(from)} ${String(to)}`;
    const placed = { ...arrow, from, to };
    const known = merged.get(key);
    if (known === undefined) merged.set(key, [placed]);
    else known.push(placed);
  }
  return [...merged.values()].flatMap(asOne);
}

/** Solid where one of them is; of words all that there are, if they are few. */
function asOne(arrows: readonly PictureArrow[]): readonly PictureArrow[] {
  const [first, ...others] = arrows;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const [contributes = null] = arrows.flatMap((each) => each.contributes ?? []).sort(worstFirst);
  return [
    {
      ...first,
      words: wordsOf(first, arrows),
      soft: arrows.every(({ soft }) => soft),
      contributes,
    },
  ];
}

function wordsOf(first: PictureArrow, arrows: readonly PictureArrow[]): readonly string[] {
  const ways = new Set(arrows.map(({ words }) => words.join(', ')));
  if (ways.size === 1) return first.words;
  return ways.size > WAYS ? ['in several ways'] : [...ways].map((way) => way || 'always');
}

/** How many ways of needing an arrow has room for. */
const WAYS = 2;
