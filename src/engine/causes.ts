import { transpose } from './arc-list.js';
import type { Arcs, Network } from './network.js';
import type { Level } from '../model/state.js';

/** When each node is first degraded and first down, by number, in seconds; Infinity: never. */
export interface Onsets {
  readonly degraded: Float64Array;
  readonly down: Float64Array;
}

/**
 * Finds the direct causes of a thing's state: those targets of its requirements whose onset makes
 * its own, of a group all that are lost by then. See semantics, section 3, "Causes".
 */
export class CauseFinder {
  private readonly down: Arcs;
  private readonly degraded: Arcs;
  private readonly lapse: Arcs;
  private readonly isLookedThrough: (node: number) => boolean;

  /**
   * @param isLookedThrough whether a node is no thing of its own to a reader (a group, a bound
   * role), so that its causes are told in its place
   */
  constructor(network: Network, isLookedThrough: (node: number) => boolean) {
    this.down = transpose(network.down);
    this.degraded = network.degraded === network.down ? this.down : transpose(network.degraded);
    this.lapse = transpose(network.lapse);
    this.isLookedThrough = isLookedThrough;
  }

  /**
   * @param node not imposed at `level`: nothing else makes that so
   * @returns numbers of things, each once, in no order; none for what never comes to `level`
   */
  of(node: number, level: Level, onsets: Onsets): readonly number[] {
    const causes = new Set<number>();
    const seen = new Set<string>();
    const open: (readonly [node: number, level: Level])[] = [[node, level]];
    const meet = (target: number, at: Level): void => {
      if (!this.isLookedThrough(target)) causes.add(target);
      else if (!seen.has(`${at} ${target}`)) {
        seen.add(`${at} ${target}`);
        open.push([target, at]);
      }
    };
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [v, at] = next;
      const by = onsets[at][v] ?? Infinity;
      if (by === Infinity) continue;
      if (at === 'down') this.arrivals(this.down, v, onsets.down, by, meet, 'down');
      else {
        this.arrivals(this.degraded, v, onsets.degraded, by, meet, 'degraded');
        this.arrivals(this.lapse, v, onsets.down, by, meet, 'down');
      }
    }
    return [...causes];
  }

  /** Meets each target whose loss has arrived at `v` by a time: it made the onset, or shares it. */
  private arrivals(
    { offsets, targets, delays }: Arcs,
    v: number,
    onset: Float64Array,
    by: number,
    meet: (target: number, level: Level) => void,
    level: Level,
  ): void {
    const end = offsets[v + 1] ?? 0;
    for (let i = offsets[v] ?? 0; i < end; i++) {
      const target = targets[i] ?? 0;
      if ((onset[target] ?? Infinity) + (delays?.[i] ?? 0) <= by) meet(target, level);
    }
  }
}
