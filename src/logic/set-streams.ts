import type { Nodes } from './node-table.js';
import {
  advance,
  NONE,
  SetStream,
  streamOf,
  UNIT,
  type Product,
  type RankedSet,
} from './set-stream.js';
import type { Module } from './solution.js';

/**
 * Sets that can be true, by cost; the same as their numbers go; and sets with a variable in them
 * that never is true, as their numbers go: none of them is more probable than another.
 */
export type Sort = 'by cost' | 'by number' | 'impossible';

/** What families to list, and how variables rank. */
export interface Families {
  readonly families: Nodes;
  readonly tested: Int32Array;
  readonly modules: readonly Module[];
  /** Of each variable: whole numbers, so that sums are exact; Infinity: it is never true. */
  readonly costs: Float64Array;
}

/**
 * The sets of families in order, lazily: each family is the union of its low and of its high with
 * what is tested, a module's sets joined with each; a stream asks those that it is made of for as
 * many as it needs (L. Huang, D. Chiang, "Better k-best parsing", 2005: the k best derivations in a
 * hypergraph). That works since what ranks first still does when the same is added to both.
 *
 * For each set O(levels × log levels) and what it is the first to need; without recursion.
 */
export class SetStreams {
  private readonly streams = new Map<number, SetStream>();
  private readonly least: Float64Array;
  private readonly most: Float64Array;

  constructor(private readonly given: Families) {
    this.least = sizes(given, Infinity, Math.min);
    this.most = sizes(given, -Infinity, Math.max);
  }

  /** The size of the smallest set of a family, Infinity where it has none. */
  leastSize(node: number): number {
    return this.least[node] ?? Infinity;
  }

  /** The size of the largest set of a family, -Infinity where it has none. */
  mostSize(node: number): number {
    return this.most[node] ?? -Infinity;
  }

  /** The sets of one size and sort of a family. */
  of(node: number, size: number, sort: Sort): SetStream {
    if (size < this.leastSize(node) || size > this.mostSize(node)) return NONE;
    if (node === 1) return sort === 'impossible' ? NONE : UNIT;
    const key = (size * this.given.families.size + node) * SORTS.length + SORTS.indexOf(sort);
    const known = this.streams.get(key);
    if (known !== undefined) return known;
    const stream = new SetStream(() => this.products(node, size, sort));
    this.streams.set(key, stream);
    return stream;
  }

  /** One set of a stream, undefined where it has fewer. */
  at(stream: SetStream, index: number): RankedSet | undefined {
    const asked: { readonly stream: SetStream; readonly index: number }[] = [{ stream, index }];
    for (let ask = asked.at(-1); ask !== undefined; ask = asked.at(-1)) {
      if (ask.stream.found.length > ask.index || ask.stream.isDone) {
        asked.pop();
        continue;
      }
      const missing = advance(ask.stream);
      if (missing !== null) asked.push(missing);
    }
    return stream.found[index];
  }

  private products(node: number, size: number, sort: Sort): readonly Product[] {
    const { families, tested, modules } = this.given;
    const item = tested[families.level[node] ?? 0] ?? 0;
    const root = modules[~item]?.sets ?? 0;
    const high = families.high[node] ?? 0;
    const [least, most] = item < 0 ? [this.leastSize(root), this.mostSize(root)] : [1, 1];
    const products = [{ one: UNIT, other: this.of(families.low[node] ?? 0, size, sort) }];
    for (let part = least; part <= Math.min(most, size - this.leastSize(high)); part += 1) {
      for (const [itemSort, highSort] of PARTS[sort]) {
        const one = item < 0 ? this.of(root, part, itemSort) : this.variable(item, itemSort);
        products.push({ one, other: this.of(high, size - part, highSort) });
      }
    }
    return products.filter(({ one, other }) => one !== NONE && other !== NONE);
  }

  private variable(variable: number, sort: Sort): SetStream {
    const cost = this.given.costs[variable] ?? 0;
    if ((cost === Infinity) !== (sort === 'impossible')) return NONE;
    return streamOf({ cost: sort === 'by cost' ? cost : 0, variables: [variable] });
  }
}

const SORTS: readonly Sort[] = ['by cost', 'by number', 'impossible'];

/** Of which sorts the item and the rest are that make one of a sort. */
const PARTS: Readonly<Record<Sort, readonly (readonly [Sort, Sort])[]>> = {
  'by cost': [['by cost', 'by cost']],
  'by number': [['by number', 'by number']],
  impossible: [
    ['impossible', 'by number'],
    ['by number', 'impossible'],
    ['impossible', 'impossible'],
  ],
};

/** For each family the size of its smallest or its largest set. */
function sizes(
  { families, tested, modules }: Families,
  ofNone: number,
  choose: (a: number, b: number) => number,
): Float64Array {
  const of = new Float64Array(families.size).fill(ofNone);
  of[1] = 0;
  for (let node = 2; node < families.size; node += 1) {
    const item = tested[families.level[node] ?? 0] ?? 0;
    const own = item < 0 ? (of[modules[~item]?.sets ?? 0] ?? ofNone) : 1;
    of[node] = choose(
      of[families.low[node] ?? 0] ?? ofNone,
      own + (of[families.high[node] ?? 0] ?? ofNone),
    );
  }
  return of;
}
