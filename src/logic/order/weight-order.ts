import { weightsOf, type Inside } from './inside.js';

/**
 * The leaf that counts most first; then, as if it weren't there, the one that counts most of those
 * that are left, and so on (dynamic weight assignment: S. Minato, N. Ishiura, S. Yajima, "Shared
 * binary decision diagram with attributed edges for efficient Boolean function manipulation", 1990).
 *
 * What decides most is decided first. O(leaves × members).
 */
export function weightOrder(inside: Inside): readonly number[] {
  const { members } = inside;
  const parents = parentsOf(inside);
  /** How many members of each gate are left. */
  const left = Int32Array.from(members, (of) => of.length);
  const isGone = new Uint8Array(members.length);
  const take = (leaf: number): void => {
    const gone = [leaf];
    isGone[leaf] = 1;
    for (const place of gone) {
      for (const parent of parents[place] ?? []) {
        left[parent] = (left[parent] ?? 0) - 1;
        if (left[parent] !== 0) continue;
        isGone[parent] = 1;
        gone.push(parent);
      }
    }
  };
  const order: number[] = [];
  const leaves = members.flatMap((of, place) => (of.length === 0 ? [place] : [])).reverse();
  while (order.length < leaves.length) {
    const weights = weightsOf(
      inside,
      (place) => isGone[place] === 0,
      (place) => left[place] ?? 0,
    );
    let first = -1;
    for (const leaf of leaves) {
      if (isGone[leaf] === 1) continue;
      if (first < 0 || (weights[leaf] ?? 0) > (weights[first] ?? 0)) first = leaf;
    }
    order.push(first);
    take(first);
  }
  return order;
}

/** For each place those that list it, as often as they do. */
function parentsOf({ members }: Inside): readonly (readonly number[])[] {
  const parents = members.map((): number[] => []);
  members.forEach((of, place) => {
    for (const member of of) parents[member]?.push(place);
  });
  return parents;
}
