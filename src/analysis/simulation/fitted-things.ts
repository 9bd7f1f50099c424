import { byCodeUnit } from '../../model/order.js';
import type { ComponentId } from '../../model/ids.js';
import type { RunRecord } from './run-record.js';
import type { TimedStructure } from './timed-structure.js';

/**
 * Finds what of a run rests on fitted values: components that are fitted, or state a dependency that is,
 * and that took part in it.
 */
export class FittedThings {
  constructor(
    private readonly structure: TimedStructure,
    private readonly record: RunRecord,
  ) {}

  /**
   * Those among what nodes need, directly or through others, as far as it changed at all.
   *
   * @returns in the order of ids
   */
  behind(numbers: readonly number[]): readonly ComponentId[] {
    const { network, nodes, fitted } = this.structure;
    const found = new Set<ComponentId>();
    const seen = new Set(numbers);
    const open = [...numbers];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const named = nodes.at(node);
      const changed = this.record.changes.has(node);
      if (named?.type === 'component' && changed && fitted.has(node)) found.add(named.id);
      const end = network.needs.offsets[node + 1] ?? 0;
      for (let need = network.needs.offsets[node] ?? 0; need < end; need++) {
        const target = network.needs.target[need] ?? 0;
        if (seen.has(target)) continue;
        seen.add(target);
        open.push(target);
      }
    }
    return [...found].sort(byCodeUnit);
  }
}
