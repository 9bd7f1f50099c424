import type { Noun } from '../../diagnostics/catalogue/reference.js';
import type { Findings } from '../../diagnostics/findings.js';
import type { ComponentId } from '../../model/ids.js';
import type { RemovedIds } from '../layers/removed-ids.js';
import type { Located } from '../shape/shape.js';

type Ids = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** What can be named, by what it is. */
export interface KnownIds {
  readonly component: Ids;
  readonly capability: Ids;
  readonly profile: Ids;
  readonly site: Ids;
  readonly formerly: ReadonlyMap<string, ComponentId>;
  readonly removed: RemovedIds;
}

const NOUNS: readonly Noun[] = ['component', 'capability', 'profile', 'site'];

/** Whether what an id names exists; reports it, with what may have been meant, where not. */
export function isKnown(
  of: Noun,
  { value: id, range }: Located<string>,
  known: KnownIds,
  findings: Findings,
): boolean {
  if (known[of].has(id)) return true;
  const now = of === 'component' ? (known.formerly.get(id) ?? null) : null;
  const other: Noun | null = NOUNS.find((noun) => known[noun].has(id)) ?? null;
  const removed = known.removed[of].get(id) ?? null;
  const isExplained = now !== null || removed !== null;
  const nearest = isExplained ? [] : findings.nearest(id, known[of].keys());
  findings.report('unknown-id', { of, id, now, removed, other, nearest }, range);
  return false;
}
