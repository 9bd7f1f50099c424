import { groupedBy } from '../grouped-by.js';

/**
 * Puts alike things together until there are at most `limit` groups: `alike` tells, from fine to
 * coarse, in what things of one group agree. The finest way that will do is taken, else the last.
 * Groups are in the order of their first members.
 */
export function foldAlike<T>(
  items: readonly T[],
  alike: readonly ((item: T) => string)[],
  limit: number,
): readonly (readonly T[])[] {
  let groups: readonly (readonly T[])[] = [];
  for (const keyOf of alike) {
    groups = groupedBy(items, keyOf);
    if (groups.length <= limit) break;
  }
  return groups;
}
