import type { InventoryResult } from '../../analysis/inventory-result.js';
import { firstOf, type Shown } from '../../model/report/shown.js';
import { mostCriticalFirst } from '../severity.js';
import { LIMITS } from './limits.js';

/** What still works everywhere: capabilities that some site has, but for those that are hit, the most critical first. */
export const sparedBut = (
  hit: ReadonlySet<string>,
  { capabilities }: InventoryResult,
): Shown<string> =>
  firstOf(
    capabilities
      .filter(({ id, sites }) => sites > 0 && !hit.has(id))
      .sort((a, b) => mostCriticalFirst(a.criticality, b.criticality))
      .map(({ name }) => name),
    LIMITS.spared,
  );
