import { gateOf, thingsBelow, type Formula } from '../formula.js';
import type { RootedFormula } from './formula-builder.js';
import { kindOf, neededFor, type GateKind } from './gate-kind.js';
import { rebuild } from './rebuild.js';

/**
 * Makes one gate of members that only ever stand together: the gates that list them are the same
 * for each of them, and all of one kind. What they share with nothing else then is a module.
 *
 * @param rooted rebuilt, so that its gates are in their simplest form
 *
 * Groups are found by the hash of who lists their members: O(gates + members × log members).
 */
export function groupMembers(rooted: RootedFormula): RootedFormula {
  const groupOf = groups(rooted);
  return rebuild(rooted, (builder, { needed, of }, become) => {
    const kind = kindOf({ needed, of });
    if (kind === 'some') return builder.gate(needed, of.map(become));
    const members = of.flatMap((member) => {
      const group = groupOf.get(member) ?? [member];
      // A group of all of them would be the gate itself.
      if (group.length === of.length) return [become(member)];
      if (group[0] !== member) return [];
      return [builder.gate(neededFor(kind, group.length), group.map(become))];
    });
    return builder.gate(neededFor(kind, members.length), members);
  });
}

/** Who lists a thing. */
interface Listed {
  /** Of those that list it; some: they aren't all of one kind, or need some number. */
  kind: GateKind;
  readonly by: number[];
}

/** For each thing that only stands together with other ones, these, and itself. */
function groups({ formula, top }: RootedFormula): ReadonlyMap<number, readonly number[]> {
  const together = new Map<string, number[]>();
  for (const [thing, { kind, by }] of listed(formula, top)) {
    // Alone in a gate, gates are better left where they are: a group of them is no module.
    if (kind === 'some' || (by.length === 1 && thing >= formula.variables)) continue;
    const key = by.join();
    const group = together.get(key);
    if (group === undefined) together.set(key, [thing]);
    else group.push(thing);
  }
  const groupOf = new Map<number, readonly number[]>();
  for (const group of together.values()) for (const thing of group) groupOf.set(thing, group);
  return groupOf;
}

function listed(formula: Formula, top: number): ReadonlyMap<number, Listed> {
  const listedOf = new Map<number, Listed>();
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    if (gate === undefined) continue;
    const kind = kindOf(gate);
    for (const member of gate.of) {
      const known = listedOf.get(member);
      if (known === undefined) listedOf.set(member, { kind, by: [thing] });
      else {
        if (known.kind !== kind) known.kind = 'some';
        known.by.push(thing);
      }
    }
  }
  return listedOf;
}
