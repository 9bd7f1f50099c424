import TinyQueue from 'tinyqueue';
import type { Bdd } from './bdd.js';
import type { Gate } from './formula.js';

/**
 * The function of a gate, from those of its members.
 *
 * All or any of m members: m − 1 operations. At least k of them: at most 2·k·m.
 *
 * @throws DiagramOutgrown
 */
export function gateFunction(bdd: Bdd, { needed, of }: Gate, members: readonly number[]): number {
  if (needed <= 0) return 1;
  if (needed > of.length) return 0;
  if (needed === of.length) return joined(bdd, members, (one, other) => bdd.and(one, other));
  if (needed === 1) return joined(bdd, members, (one, other) => bdd.or(one, other));
  return atLeast(bdd, needed, members);
}

interface Sized {
  readonly node: number;
  readonly size: number;
}

/**
 * Single variables first, from the deepest up: each but adds a node on top. Then the two smallest
 * functions, until one is left: large ones are gone through as seldom as can be.
 */
function joined(
  bdd: Bdd,
  members: readonly number[],
  join: (one: number, other: number) => number,
): number {
  const { level } = bdd.nodes;
  const byDepth = (a: number, b: number): number => (level[b] ?? 0) - (level[a] ?? 0) || a - b;
  const singles = members.filter((member) => bdd.isVariable(member)).sort(byDepth);
  const others = members.filter((member) => !bdd.isVariable(member));
  const [deepest, ...higher] = singles;
  if (deepest !== undefined) others.push(higher.reduce(join, deepest));
  const [one, other, ...more] = others;
  if (one !== undefined && more.length === 0) return other === undefined ? one : join(one, other);
  const sized = (node: number): Sized => ({ node, size: bdd.sizeOf(node) });
  const queue = new TinyQueue(
    others.map(sized),
    (a, b) => a.size - b.size || byDepth(a.node, b.node),
  );
  for (;;) {
    const smallest = queue.pop()?.node ?? 0;
    const next = queue.pop()?.node;
    if (next === undefined) return smallest;
    queue.push(sized(join(smallest, next)));
  }
}

/**
 * From the last member to the first, one row with how many of those so far are true; for the
 * functions are monotone, all and any do, where others would take if-then-else.
 */
function atLeast(bdd: Bdd, needed: number, members: readonly number[]): number {
  const { level } = bdd.nodes;
  // Deepest first: what is joined to a node above it costs little.
  const ordered = members.toSorted((a, b) => (level[b] ?? 0) - (level[a] ?? 0) || a - b);
  /** At `k`: that at least `k` of the members so far are true. */
  let row: readonly number[] = [1];
  ordered.forEach((member, index) => {
    const left = ordered.length - 1 - index;
    const next: number[] = [1];
    for (let k = 1; k <= Math.min(needed, index + 1); k += 1) {
      // Fewer than those that are left can't make up for are of no use.
      const isOfUse = k >= needed - left;
      next.push(isOfUse ? bdd.or(bdd.and(member, row[k - 1] ?? 0), row[k] ?? 0) : 0);
    }
    row = next;
  });
  return row[needed] ?? 0;
}
