import type { SiteEntry } from '../../analysis/impact-result.js';

/** Sites, weighed by `count`, and the people whom they serve. */
export interface SiteCount {
  readonly sites: number;
  readonly people: number;
}

/** How many sites of each kind there are among the entries, in the order of appearance. O(n). */
export function countsByKind(entries: readonly SiteEntry[]): ReadonlyMap<string, SiteCount> {
  const counts = new Map<string, SiteCount>();
  for (const entry of entries) addCount(counts, entry.kind, countOf(entry));
  return counts;
}

const countOf = ({ count, people }: SiteEntry): SiteCount => ({
  sites: count,
  people: count * (people ?? 0),
});

/** Adds a count to what `counts` has under `key`. */
function addCount<K>(counts: Map<K, SiteCount>, key: K, more: SiteCount): void {
  const before = counts.get(key);
  counts.set(key, {
    sites: (before?.sites ?? 0) + more.sites,
    people: (before?.people ?? 0) + more.people,
  });
}
