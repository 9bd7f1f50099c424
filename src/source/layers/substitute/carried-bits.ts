import { strongComponents, type StrongComponents } from '../../../model/strong-components.js';

/** Arcs followed and nodes looked at, over all sources: a second's work or two. */
export const MOST_STEPS = 50_000_000;
/** Sources that are followed at once, each as a bit of an integer. */
const AT_ONCE = 32;

/**
 * Which nodes of a graph are reached from which of its first ones. Nodes that reach one another are
 * one, so that what is left has no circles, and what reaches a node is known when its turn comes.
 *
 * O(nodes + arcs) for each 32 sources that are asked about, and an integer a node is kept.
 */
export class CarriedBits {
  readonly #strong: StrongComponents;
  /** Arcs between strong components; the number of each in `#from`, in falling order. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #carried = new Map<number, Int32Array>();
  #steps = 0;

  /**
   * @param arcs for each node, those that it leads to
   * @param sources how many of the first nodes may be asked about
   */
  constructor(
    arcs: readonly (readonly number[])[],
    private readonly sources: number,
  ) {
    this.#strong = strongComponents(arcs);
    const { count, of } = this.#strong;
    const members = Array.from({ length: count }, (): number[] => []);
    for (const [node, strong] of of.entries()) members[strong]?.push(node);
    const from: number[] = [];
    const to: number[] = [];
    for (let strong = count - 1; strong >= 0; strong -= 1) {
      for (const node of members[strong] ?? []) {
        for (const target of arcs[node] ?? []) {
          from.push(strong);
          to.push(of[target] ?? 0);
        }
      }
    }
    this.#from = Int32Array.from(from);
    this.#to = Int32Array.from(to);
  }

  /** @returns null where it would take more than `MOST_STEPS` to find out */
  reaches(source: number, node: number): boolean | null {
    const carried = this.#carriedFrom(Math.floor(source / AT_ONCE));
    if (carried === null) return null;
    const bits = carried[this.#strong.of[node] ?? 0] ?? 0;
    return (bits & (1 << (source % AT_ONCE))) !== 0;
  }

  #carriedFrom(batch: number): Int32Array | null {
    const known = this.#carried.get(batch);
    if (known !== undefined) return known;
    this.#steps += this.#strong.count + this.#from.length;
    if (this.#steps > MOST_STEPS) return null;
    const bits = new Int32Array(this.#strong.count);
    const first = batch * AT_ONCE;
    for (let i = 0; i < AT_ONCE && first + i < this.sources; i += 1) {
      const at = this.#strong.of[first + i] ?? 0;
      bits[at] = (bits[at] ?? 0) | (1 << i);
    }
    for (let arc = 0; arc < this.#from.length; arc += 1) {
      const to = this.#to[arc] ?? 0;
      bits[to] = (bits[to] ?? 0) | (bits[this.#from[arc] ?? 0] ?? 0);
    }
    this.#carried.set(batch, bits);
    return bits;
  }
}
