import type { Solution } from './solution.js';

/** Which sets are listed, and by what. */
export interface SetsQuestion {
  /** Of each variable; without them sets of one size come in the order of variables. */
  readonly probabilities?: Float64Array;
  /** Only sets of at most so many variables. */
  readonly order?: number;
}

/**
 * The minimal sets, each with its variables in ascending order: small ones first, of one size the
 * more probable ones, and else as the numbers of their variables go.
 * Of a truncated solution those up to its order.
 */
export function* minimalSets(
  solution: Solution,
  { probabilities, order = Infinity }: SetsQuestion = {},
): IterableIterator<readonly number[]> {
  if (solution.kind === 'truncated') return;
  const { families, tested, modules } = solution;
  const of = new Map<number, readonly (readonly number[])[]>([
    [0, []],
    [1, [[]]],
  ]);
  const ofModule: (readonly (readonly number[])[])[] = [];
  let done = 2;
  for (const { sets } of modules) {
    for (; done <= sets; done += 1) {
      const item = tested[families.level[done] ?? 0] ?? 0;
      const heads = item < 0 ? (ofModule[~item] ?? []) : [[item]];
      const tails = of.get(families.high[done] ?? 0) ?? [];
      const joined = heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
      const kept = joined.filter(({ length }) => length <= order);
      of.set(done, [...(of.get(families.low[done] ?? 0) ?? []), ...kept]);
    }
    ofModule.push(of.get(sets) ?? []);
  }
  const likelihood = (set: readonly number[]): number =>
    set.reduce((product, variable) => product * (probabilities?.[variable] ?? 1), 1);
  const sorted = (ofModule.at(-1) ?? []).map((set) => set.toSorted((a, b) => a - b));
  yield* sorted.sort(
    (a, b) => a.length - b.length || likelihood(b) - likelihood(a) || compare(a, b),
  );
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((variable, i) => variable !== other[i]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
