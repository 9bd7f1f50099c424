const FIRST_ROOM = 64;
const MOST_ROOM = 1 << 20;

/**
 * Results of an operation on two nodes, by both of them. Of two results with the same hash the
 * later one stays, so that it takes a bounded room: what was lost is computed again.
 */
export class OperationCache {
  private first = new Int32Array(FIRST_ROOM);
  private second = new Int32Array(FIRST_ROOM);
  private results = new Int32Array(FIRST_ROOM);
  private shift = 32 - Math.log2(FIRST_ROOM);
  private written = 0;

  /** @returns -1 where the result isn't known. The two must not both be 0. */
  get(first: number, second: number): number {
    const slot = slotOf(first, second, this.shift);
    return this.first[slot] === first && this.second[slot] === second
      ? (this.results[slot] ?? -1)
      : -1;
  }

  set(first: number, second: number, result: number): void {
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
      this.set(first[slot] ?? 0, second[slot] ?? 0, results[slot] ?? 0);
    }
  }
}

const slotOf = (first: number, second: number, shift: number): number =>
  Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> shift;
