/** Sets in the order in which they are listed where nothing is known of probabilities. */
export const bySize = (sets: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  sets.toSorted((a, b) => a.length - b.length || compareNumbers(a, b));

export function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((variable, i) => variable !== other[i]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** How many sets there are of each size from 1. */
export function counted(sets: readonly (readonly number[])[]): readonly bigint[] {
  const most = Math.max(0, ...sets.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) =>
    BigInt(sets.filter(({ length }) => length === i + 1).length),
  );
}
