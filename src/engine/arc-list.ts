import type { Arcs } from './network.js';

/** Arcs in the order in which they come, to be packed into rows at the end. */
export class ArcList {
  private from = new Int32Array(FIRST);
  private to = new Int32Array(FIRST);
  /** Made when the first delay comes: most lists never have any. */
  private delays: Float64Array | null = null;
  private length = 0;

  add(from: number, to: number, delay: number): void {
    if (this.length === this.from.length) this.grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    if (delay !== 0) {
      this.delays ??= new Float64Array(this.from.length);
      this.delays[this.length] = delay;
    }
    this.length += 1;
  }

  /**
   * Linear in `size` and the arcs; the arcs of one node keep the order in which they came.
   *
   * @param numberOf the number below `size` of what was added, where it isn't that already
   */
  pack(size: number, numberOf = (node: number): number => node): Arcs {
    const from = this.from.subarray(0, this.length).map(numberOf);
    return packRows(size, from, this.to.subarray(0, this.length).map(numberOf), this.delays);
  }

  private grow(): void {
    const capacity = 2 * this.from.length;
    const larger = <A extends Int32Array | Float64Array>(grown: A, array: A): A => {
      grown.set(array);
      return grown;
    };
    this.from = larger(new Int32Array(capacity), this.from);
    this.to = larger(new Int32Array(capacity), this.to);
    if (this.delays !== null) this.delays = larger(new Float64Array(capacity), this.delays);
  }
}

const FIRST = 1024;

/** The same arcs, seen from the other end: from those that are reached to what reaches them. */
export function transpose({ offsets, targets, delays }: Arcs): Arcs {
  const size = offsets.length - 1;
  const from = new Int32Array(targets.length);
  for (let v = 0; v < size; v++) from.fill(v, offsets[v], offsets[v + 1]);
  return packRows(size, targets, from, delays);
}

/** A counting sort of arcs by where they start. */
function packRows(
  size: number,
  from: Int32Array,
  to: Int32Array,
  delays: Float64Array | null,
): Arcs {
  const offsets = new Int32Array(size + 1);
  for (const v of from) offsets[v + 1] = (offsets[v + 1] ?? 0) + 1;
  for (let v = 0; v < size; v++) offsets[v + 1] = (offsets[v + 1] ?? 0) + (offsets[v] ?? 0);
  const next = offsets.slice(0, size);
  const targets = new Int32Array(from.length);
  const packedDelays = delays === null ? null : new Float64Array(from.length);
  from.forEach((v, i) => {
    const place = next[v] ?? 0;
    next[v] = place + 1;
    targets[place] = to[i] ?? 0;
    if (delays !== null && packedDelays !== null) packedDelays[place] = delays[i] ?? 0;
  });
  return { offsets, targets, delays: packedDelays };
}
