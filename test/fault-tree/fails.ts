import type { FaultFormula, FaultTree } from '../../src/model/fault-tree.js';

/** Whether the top gate fails when these events happen, by their ids. */
export function fails(tree: FaultTree, happening: ReadonlySet<string>): boolean {
  const known = new Map<number, boolean>();
  const gateFails = (gate: number): boolean => {
    const value = known.get(gate) ?? holds(tree.gates[gate]?.formula);
    known.set(gate, value);
    return value;
  };
  const holds = (formula: FaultFormula | undefined): boolean => {
    switch (formula?.type) {
      case 'gate':
        return gateFails(formula.gate);
      case 'event':
        return happening.has(tree.events[formula.event]?.id ?? '');
      case 'vote':
        return formula.of.filter(holds).length >= formula.needed;
      case undefined:
        throw new Error('there is no such gate');
    }
  };
  return gateFails(0);
}

/** All sets of these ids. */
export const subsetsOf = (ids: readonly string[]): readonly ReadonlySet<string>[] =>
  Array.from(
    { length: 2 ** ids.length },
    (_, set) => new Set(ids.filter((_id, i) => ((set >> i) & 1) === 1)),
  );

/** The sets of these ids at which the top gate fails. */
export const failingSets = (tree: FaultTree, ids: readonly string[]): readonly string[] =>
  subsetsOf(ids).flatMap((set) => (fails(tree, set) ? [[...set].join()] : []));
