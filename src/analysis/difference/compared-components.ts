import type { Component, Topology } from '../../model/topology.js';
import type { Renamings } from './renamings.js';

/** A component whose failure is compared; null where there is none to fail. */
export interface ComparedComponent {
  readonly before: Component | null;
  readonly after: Component | null;
  /** On which sides there is one, to fail or not. */
  readonly there: 'before' | 'after' | 'both';
}

/**
 * The components of two topologies, those of after first. One of all that became one of each site
 * is two: what it took has no counterpart in what each site's own takes.
 */
export function comparedComponents(
  before: Topology,
  after: Topology,
  { toAfter, toBefore }: Renamings,
): readonly ComparedComponent[] {
  const compared: ComparedComponent[] = [];
  for (const now of after.components.values()) {
    const former = before.components.get(toBefore(now.id));
    if (former === undefined) {
      compared.push({ before: null, after: now, there: 'after' });
    } else if (former.perSite === now.perSite) {
      compared.push({ before: former, after: now, there: 'both' });
    } else {
      compared.push({ before: null, after: now, there: 'both' });
      compared.push({ before: former, after: null, there: 'both' });
    }
  }
  for (const former of before.components.values()) {
    if (after.components.has(toAfter(former.id))) continue;
    compared.push({ before: former, after: null, there: 'before' });
  }
  return compared;
}
