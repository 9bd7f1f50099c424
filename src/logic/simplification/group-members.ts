import { gateOf, thingsBelow } from '../formula.js';
import type { RootedFormula } from './formula-builder.js';
import { rebuild } from './rebuild.js';

/**
 * Makes a gate of members that stand together wherever they stand: all of them in the same gates,
 * and these of one kind. It is a module where they share nothing with the rest.
 */
export function groupMembers(rooted: RootedFormula): RootedFormula {
  const { formula, top } = rooted;
  const parents = new Map<number, string[]>();
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    if (gate === undefined) continue;
    const kind = gate.needed === gate.of.length ? 'a' : gate.needed === 1 ? 'o' : '-';
    for (const member of gate.of) {
      const list = parents.get(member) ?? [];
      list.push(`${kind}${thing}`);
      parents.set(member, list);
    }
  }
  const groups = new Map<string, number[]>();
  for (const [thing, list] of parents) {
    const kind = (list[0] ?? '-').charAt(0);
    if (kind === '-' || list.some((p) => !p.startsWith(kind))) continue;
    if (list.length === 1 && thing >= formula.variables) continue;
    const key = list.sort().join();
    const g = groups.get(key) ?? [];
    g.push(thing);
    groups.set(key, g);
  }
  const groupOf = new Map<number, readonly number[]>();
  for (const g of groups.values()) if (g.length > 1) for (const t of g) groupOf.set(t, g);
  const rebuilt = new Map<number, number>();
  return rebuild(rooted, ({ needed, of }, builder, thing) => {
    const before = gateOf(formula, thing)?.of ?? [];
    const and = needed === of.length;
    const done = new Set<readonly number[]>();
    const members = of.flatMap((member, i) => {
      rebuilt.set(before[i] ?? 0, member);
      const g = groupOf.get(before[i] ?? 0);
      if (g === undefined || g.length === before.length) return [member];
      if (done.has(g)) return [];
      done.add(g);
      const inner = g.map((t) => of[before.indexOf(t)] ?? 0);
      return [builder.gate(and ? inner.length : 1, inner)];
    });
    return builder.gate(and ? members.length : needed, members);
  });
}
