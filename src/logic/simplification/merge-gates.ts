import { gateOf, thingsBelow } from '../formula.js';
import type { RootedFormula } from './formula-builder.js';
import { kindOf, neededFor } from './gate-kind.js';
import { rebuild } from './rebuild.js';

/**
 * Puts the members of a gate in its place where it is listed only once, in a gate of its kind: all
 * of all, any of any. Gates that need some number of their members are kept.
 *
 * @param rooted rebuilt, so that its gates are in their simplest form
 *
 * O(gates + members × log members).
 */
export function mergeGates(rooted: RootedFormula): RootedFormula {
  const counts = listings(rooted);
  return rebuild(rooted, (builder, rebuilt, before) => {
    const kind = kindOf(before);
    if (kind === 'some') return builder.gate(rebuilt.needed, rebuilt.of);
    const members = rebuilt.of.flatMap((member, i) => {
      const gate = builder.gateOf(member);
      const isMerged = gate !== undefined && counts[before.of[i] ?? 0] === 1;
      return isMerged && kindOf(gate) === kind ? gate.of : [member];
    });
    return builder.gate(neededFor(kind, members.length), members);
  });
}

/** How often each thing is listed as a member. */
function listings({ formula, top }: RootedFormula): Int32Array {
  const counts = new Int32Array(formula.variables + formula.gates.length);
  for (const thing of thingsBelow(formula, top)) {
    for (const member of gateOf(formula, thing)?.of ?? []) {
      counts[member] = (counts[member] ?? 0) + 1;
    }
  }
  return counts;
}
