import TinyQueue from 'tinyqueue';

/** A set of variables, ascending, and how it ranks: by cost, then as its numbers go. */
export interface RankedSet {
  readonly cost: number;
  readonly variables: readonly number[];
}

/** Of sets of one size. */
const compareRanked = (a: RankedSet, b: RankedSet): number => {
  if (a.cost !== b.cost) return a.cost - b.cost;
  const at = a.variables.findIndex((variable, i) => variable !== b.variables[i]);
  return (a.variables[at] ?? 0) - (b.variables[at] ?? 0);
};

/** Two streams, each set of the one joined with each of the other. */
export interface Product {
  readonly one: SetStream;
  readonly other: SetStream;
}

/** The sets at two places of a product, joined. */
interface Candidate extends Product {
  readonly i: number;
  readonly j: number;
  readonly set: RankedSet;
}

/** Not joined yet: it may not have been found what is at these places. */
type Place = Omit<Candidate, 'set'>;

/** Sets of one size of one family, in order: as many as were asked for so far. */
export class SetStream {
  readonly found: RankedSet[] = [];
  readonly waiting: Place[] = [];
  readonly ranked = new TinyQueue<Candidate>([], (a, b) => compareRanked(a.set, b.set));
  isDone = false;

  /** @param open gives the products that the stream is the union of, when it is first asked */
  constructor(public open: (() => readonly Product[]) | null) {}
}

/** A stream of what is known from the start. */
export function streamOf(...sets: readonly RankedSet[]): SetStream {
  const stream = new SetStream(null);
  stream.found.push(...sets);
  stream.isDone = true;
  return stream;
}

/** The stream of the empty set. */
export const UNIT = streamOf({ cost: 0, variables: [] });
/** The stream without a set. */
export const NONE = streamOf();

/** Finds one more set, or says what has to be found before that. */
export function advance(
  stream: SetStream,
): { readonly stream: SetStream; readonly index: number } | null {
  if (stream.open !== null) {
    for (const product of stream.open()) stream.waiting.push({ ...product, i: 0, j: 0 });
    stream.open = null;
  }
  for (let next = stream.waiting.at(-1); next !== undefined; next = stream.waiting.at(-1)) {
    const { one, other, i, j } = next;
    const a = one.found[i];
    const b = other.found[j];
    if (a === undefined && !one.isDone) return { stream: one, index: i };
    if (b === undefined && !other.isDone) return { stream: other, index: j };
    stream.waiting.pop();
    if (a === undefined || b === undefined) continue;
    stream.ranked.push({ one, other, i, j, set: one === UNIT ? b : joined(a, b) });
  }
  const first = stream.ranked.pop();
  if (first === undefined) {
    stream.isDone = true;
    return null;
  }
  const { one, other, i, j, set } = first;
  stream.found.push(set);
  // Each pair is come to once: along the first column, and from there along its row.
  stream.waiting.push({ one, other, i, j: j + 1 });
  if (j === 0 && one !== UNIT) stream.waiting.push({ one, other, i: i + 1, j });
  return null;
}

function joined(a: RankedSet, b: RankedSet): RankedSet {
  const variables = [...a.variables, ...b.variables].sort((one, other) => one - other);
  return { cost: a.cost + b.cost, variables };
}
