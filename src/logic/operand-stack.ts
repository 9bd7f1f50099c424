const FIRST_ROOM = 16;

/**
 * Pairs of nodes that an operation is working on, each with the result of its lows once that is
 * there: what recursion would keep on the stack, however deep it goes. In flat numbers, three a
 * pair; whoever pushes takes care that there is room.
 */
export class OperandStack {
  numbers = new Int32Array(3 * FIRST_ROOM);

  /** Room for one pair more than `depth`, which is three times the number of pairs. */
  room(depth: number): Int32Array {
    if (depth + 3 > this.numbers.length) {
      const larger = new Int32Array(2 * this.numbers.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    return this.numbers;
  }
}
