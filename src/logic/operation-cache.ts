import { DiagramOutgrown } from './node-table.js';

const FIRST_ROOM = 64;
const MOST_ROOM = 1 << 20;

/**
 * An operation may go through many more pairs than it makes nodes. So many for each node that there
 * may be is far more than is ever of use, and keeps the time within bounds.
 */
const RESULTS_PER_NODE = 20;

/**
 * Results of an operation on two nodes, by both of them. Of two results with the same hash the
 * later one stays, so that it takes a bounded room: what was lost is computed again.
 */
export class OperationCache {
  private first = new Int32Array(FIRST_ROOM);
  private second = new Int32Array(FIRST_ROOM);
  private results = new Int32Array(FIRST_ROOM);
  private shift = 32 - Math.log2(FIRST_ROOM);
  /** Since it grew last. */
  private written = 0;
  private resultsLeft: number;

  /** @param most how many nodes the diagram may have */
  constructor(private readonly most: number) {
    this.resultsLeft = RESULTS_PER_NODE * most;
  }

  /** @returns -1 where the result isn't known. The two must not both be 0. */
  get(first: number, second: number): number {
    const slot = slotOf(first, second, this.shift);
    return this.first[slot] === first && this.second[slot] === second
      ? (this.results[slot] ?? -1)
      : -1;
  }

  /** @throws DiagramOutgrown where it was asked to remember too many for a diagram of that size */
  set(first: number, second: number, result: number): void {
    if (this.resultsLeft <= 0) throw new DiagramOutgrown(this.most);
    this.resultsLeft -= 1;
    this.put(first, second, result);
  }

  private put(first: number, second: number, result: number): void {
    this.written += 1;
    if (this.written > this.first.length && this.first.length < MOST_ROOM) this.grow();
    const slot = slotOf(first, second, this.shift);
    this.first[slot] = first;
    this.second[slot] = second;
    this.results[slot] = result;
  }

  private grow(): void {
    const { first, second, results } = this;
    const room = 4 * first.length;
    this.first = new Int32Array(room);
    this.second = new Int32Array(room);
    this.results = new Int32Array(room);
    this.shift -= 2;
    this.written = 0;
    for (let slot = 0; slot < first.length; slot += 1) {
      if (first[slot] === 0 && second[slot] === 0) continue;
      this.put(first[slot] ?? 0, second[slot] ?? 0, results[slot] ?? 0);
    }
  }
}

const slotOf = (first: number, second: number, shift: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> shift;
