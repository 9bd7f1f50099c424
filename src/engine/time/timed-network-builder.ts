import type { Seconds } from '../../model/duration.js';
import type { Mode } from '../../model/requirement.js';
import type { Level } from '../../model/state.js';
import { strongComponents } from '../../model/strong-components.js';
import { groupNumber } from '../network-builder.js';
import { MANNER, type Needs, type Rows, type TimedNetwork } from './timed-network.js';

interface PendingNeed {
  readonly dependent: number;
  readonly target: number;
  readonly effect: Level;
  readonly mode: Mode;
}

/**
 * Makes networks to be followed through time.
 *
 * @example
 * const builder = new TimedNetworkBuilder();
 * const [a, b, v] = [builder.addThing(0), builder.addThing(0), builder.addThing(600)];
 * const either = builder.addGroup(1, 300); // any one of two, five minutes to switch
 * builder.addNeed(v, either);
 * builder.addNeed(either, a);
 * builder.addNeed(either, b);
 * const network = builder.build();
 */
export class TimedNetworkBuilder {
  private readonly recovery: Seconds[] = [];
  private readonly needed: number[] = [];
  private readonly failover: Seconds[] = [];
  private readonly needs: PendingNeed[] = [];

  /** @returns the thing's number */
  addThing(recovery: Seconds): number {
    return this.recovery.push(recovery) - 1;
  }

  /**
   * @param failover null: switching costs nothing, and no member is preferred
   * @returns what the group is known by here: its number, once all things are counted, is
   * `groupNumber` of it
   */
  addGroup(needed: number, failover: Seconds | null): number {
    this.failover.push(failover ?? -1);
    return -this.needed.push(needed);
  }

  /** Those of one node are kept in the order in which they are added. */
  addNeed(dependent: number, target: number, effect: Level = 'down', mode: Mode = RUNTIME): void {
    this.needs.push({ dependent, target, effect, mode });
  }

  /** Linear in what was added. */
  build(): TimedNetwork {
    const things = this.recovery.length;
    const size = things + this.needed.length;
    const needs = this.packNeeds(size);
    const { manner, owner, target } = needs;
    const places = [...manner.keys()];
    const asks = places.filter((need) => (manner[need] ?? 0) >= MANNER.forgetful);
    return {
      things,
      size,
      recovery: Float64Array.from(this.recovery),
      needed: Int32Array.from(this.needed),
      failover: Float64Array.from(this.failover),
      needs,
      neededBy: rows(size, places, (need) => target[need] ?? 0),
      remembering: rows(size, asks, (need) => owner[need] ?? 0),
      circle: circlesOf(size, needs),
    };
  }

  private packNeeds(size: number): Needs {
    const number = (node: number): number =>
      node < 0 ? groupNumber(node, this.recovery.length) : node;
    const numbered = this.needs.map((need) => ({
      ...need,
      from: number(need.dependent),
      to: number(need.target),
    }));
    const order = rows(size, [...numbered.keys()], (i) => numbered[i]?.from ?? 0);
    const sorted = [...order.entries].flatMap((i) => numbered[i] ?? []);
    const dependent = Int32Array.from(sorted, ({ from }) => from);
    const target = Int32Array.from(sorted, ({ to }) => to);
    return {
      offsets: order.offsets,
      dependent,
      target,
      owner: this.ownersOf(order.offsets, dependent, target),
      effect: Uint8Array.from(sorted, ({ effect }) => (effect === 'down' ? 2 : 1)),
      manner: Uint8Array.from(sorted, ({ mode }) => mannerOf(mode)),
      tolerates: Float64Array.from(sorted, ({ mode }) =>
        'tolerates' in mode ? mode.tolerates : 0,
      ),
      meanwhile: Uint8Array.from(sorted, ({ mode }) =>
        'meanwhile' in mode && mode.meanwhile === 'degraded' ? 1 : 0,
      ),
    };
  }

  /** A group's members belong to what the group does, however deep. */
  private ownersOf(offsets: Int32Array, dependent: Int32Array, target: Int32Array): Int32Array {
    const things = this.recovery.length;
    const owner = new Int32Array(dependent.length).fill(-1);
    const open: { readonly node: number; readonly of: number }[] = [];
    for (let node = 0; node < things; node++) open.push({ node, of: node });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const end = offsets[next.node + 1] ?? 0;
      for (let need = offsets[next.node] ?? 0; need < end; need++) {
        owner[need] = next.of;
        const to = target[need] ?? 0;
        if (to >= things) open.push({ node: to, of: next.of });
      }
    }
    return owner;
  }
}

const RUNTIME: Mode = { type: 'runtime' };

function mannerOf(mode: Mode): number {
  switch (mode.type) {
    case 'runtime':
      return MANNER.plain;
    case 'queued':
    case 'tolerant':
      return MANNER.tolerant;
    case 'login':
    case 'cached':
      return MANNER.forgetful;
    case 'startup':
      return MANNER.startup;
  }
}

/** What is needed to start leads nowhere: it is asked what it was in before. */
function circlesOf(size: number, { offsets, target, manner }: Needs): Int32Array {
  const targets = Array.from({ length: size }, (_, node) => {
    const first = offsets[node] ?? 0;
    const own = target.subarray(first, offsets[node + 1]);
    return [...own.filter((_target, i) => manner[first + i] !== MANNER.startup)];
  });
  return strongComponents(targets).of;
}

/** Sorts entries into rows; those of one keep their order. */
function rows(size: number, entries: readonly number[], rowOf: (entry: number) => number): Rows {
  const offsets = new Int32Array(size + 1);
  for (const entry of entries) {
    const row = rowOf(entry) + 1;
    offsets[row] = (offsets[row] ?? 0) + 1;
  }
  for (let row = 0; row < size; row++) {
    offsets[row + 1] = (offsets[row + 1] ?? 0) + (offsets[row] ?? 0);
  }
  const free = offsets.slice();
  const sorted = new Int32Array(entries.length);
  for (const entry of entries) {
    const row = rowOf(entry);
    const at = free[row] ?? 0;
    sorted[at] = entry;
    free[row] = at + 1;
  }
  return { offsets, entries: sorted };
}
