/** The first so many of what is made while it is gone through, as often as it is gone through. */
export class Listed<Item> implements Iterable<Item> {
  constructor(
    private readonly all: () => Iterable<Item>,
    private readonly count: bigint,
  ) {}

  *[Symbol.iterator](): Iterator<Item> {
    let left = this.count;
    if (left === 0n) return;
    for (const item of this.all()) {
      yield item;
      left -= 1n;
      if (left === 0n) return;
    }
  }
}
