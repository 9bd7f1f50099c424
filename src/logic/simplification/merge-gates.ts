import { gateOf, thingsBelow, type Gate } from '../formula.js';
import type { RootedFormula } from './formula-builder.js';
import { rebuild } from './rebuild.js';

/** Whether gates of two sorts are one when the one is a member of the other. */
const isAnd = ({ needed, of }: Gate): boolean => needed === of.length;
const isOr = ({ needed }: Gate): boolean => needed === 1;

/** How often each thing is listed as a member, below a top. */
function listings({ formula, top }: RootedFormula): Int32Array {
  const counts = new Int32Array(formula.variables + formula.gates.length);
  for (const thing of thingsBelow(formula, top)) {
    for (const member of gateOf(formula, thing)?.of ?? [])
      counts[member] = (counts[member] ?? 0) + 1;
  }
  return counts;
}

/**
 * Takes the members of a gate in the place of the gate where it is listed only there, in one of its
 * kind: all of all, any of any. O(gates + members).
 */
export function mergeGates(rooted: RootedFormula): RootedFormula {
  const { formula } = rooted;
  const counts = listings(rooted);
  return rebuild(rooted, ({ needed, of }, builder, thing) => {
    const before = gateOf(formula, thing)?.of ?? [];
    const same = needed === of.length ? isAnd : needed === 1 ? isOr : () => false;
    const merged = of.flatMap((member, i) => {
      const gate = builder.gateOf(member);
      const once = counts[before[i] ?? 0] === 1;
      return gate !== undefined && once && same(gate) ? gate.of : [member];
    });
    return builder.gate(needed === of.length ? merged.length : needed, merged);
  });
}
