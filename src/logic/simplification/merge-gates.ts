import { gateOf, thingsBelow, type Formula, type Gate } from '../formula.js';
import { FALSE, type RootedFormula } from './formula-builder.js';
import { kindOf, neededFor } from './gate-kind.js';
import { rebuild } from './rebuild.js';

/**
 * Puts the members of a gate in its place where it is listed only once, in a gate of its kind: all
 * of all, any of any. Gates that need some number of their members are kept.
 *
 * @param rooted rebuilt, so that its gates are in their simplest form
 *
 * O(gates + members × log members), however long a chain is merged.
 */
export function mergeGates(rooted: RootedFormula): RootedFormula {
  const isMerged = mergedGates(rooted);
  return rebuild(rooted, (builder, gate, become, thing) => {
    // Nothing but the gate that it is merged into lists it.
    if (isMerged[thing] === 1) return FALSE;
    const members = mergedMembers(rooted.formula, gate, isMerged).map(become);
    const kind = kindOf(gate);
    return builder.gate(kind === 'some' ? gate.needed : neededFor(kind, members.length), members);
  });
}

/** For each thing 1 where it is merged into the gate that lists it. */
function mergedGates({ formula, top }: RootedFormula): Uint8Array {
  const size = formula.variables + formula.gates.length;
  const listings = new Int32Array(size);
  const isAlike = new Uint8Array(size);
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    const kind = gate && kindOf(gate);
    for (const member of gate?.of ?? []) {
      listings[member] = (listings[member] ?? 0) + 1;
      const inner = gateOf(formula, member);
      isAlike[member] = Number(inner !== undefined && kind !== 'some' && kindOf(inner) === kind);
    }
  }
  return isAlike.map((alike, thing) => Number(alike === 1 && listings[thing] === 1));
}

/** The members of a gate, with those of gates that are merged in their places. */
function mergedMembers(formula: Formula, { of }: Gate, isMerged: Uint8Array): readonly number[] {
  const members: number[] = [];
  const left = of.toReversed();
  for (let thing = left.pop(); thing !== undefined; thing = left.pop()) {
    if (isMerged[thing] !== 1) members.push(thing);
    else for (const member of gateOf(formula, thing)?.of.toReversed() ?? []) left.push(member);
  }
  return members;
}
