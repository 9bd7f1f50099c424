import type { Findings } from '../../diagnostics/findings.js';
import type { FaultFormula, FaultTree, FaultTreeGate } from '../../model/fault-tree.js';
import type { Definition } from './definitions.js';
import type { Folded, Formula } from './fold-formula.js';
import { nameIds } from './name-ids.js';

/** What a tree is made of. */
export interface Parts {
  readonly name: string | null;
  readonly top: Definition;
  readonly formulas: ReadonlyMap<Definition, Folded | null>;
  readonly probabilities: ReadonlyMap<Definition, number | null>;
}

/** The tree below a gate, in the order of the file, and what it was made of. */
export interface Grown {
  readonly tree: FaultTree;
  /** In the order of the file, the top gate first. */
  readonly members: ReadonlySet<Definition>;
}

/** Grows the tree below a gate whose formula isn't constant. Linear in it. */
export function growTree({ name, top, formulas, probabilities }: Parts, findings: Findings): Grown {
  const formulaOf = (gate: Definition): Formula => {
    const folded = formulas.get(gate);
    if (typeof folded === 'object' && folded !== null) return folded;
    throw new Error(`${gate.id} has no formula`);
  };
  const members = new Set([top]);
  const open = [formulaOf(top)];
  for (let formula = open.pop(); formula !== undefined; formula = open.pop()) {
    if (formula.type === 'vote') {
      for (const member of formula.of) open.push(member);
    } else if (!members.has(formula.to)) {
      members.add(formula.to);
      if (formula.to.sort === 'gate') open.push(formulaOf(formula.to));
    }
  }
  const ordered = [...members].sort(
    (a, b) => Number(b === top) - Number(a === top) || a.range.start - b.range.start,
  );
  const ids = nameIds(ordered, findings);
  const gates = ordered.filter(({ sort }) => sort === 'gate');
  const events = ordered.filter(({ sort }) => sort !== 'gate');
  const placed = new Map<Definition, FaultFormula>([
    ...gates.map((each, gate) => [each, { type: 'gate', gate }] as const),
    ...events.map((each, event) => [each, { type: 'event', event }] as const),
  ]);
  const named = (each: Definition): Pick<FaultTreeGate, 'id' | 'label'> => {
    const id = ids.get(each) ?? each.id;
    return { id, label: each.label ?? (id === each.id ? null : each.id) };
  };
  const tree: FaultTree = {
    name,
    gates: gates.map((gate) => ({ ...named(gate), formula: placedIn(formulaOf(gate), placed) })),
    events: events.map((event) => ({
      ...named(event),
      probability: probabilities.get(event) ?? null,
    })),
  };
  return { tree, members: new Set(ordered) };
}

/** Formulas are no deeper than documents may be. */
function placedIn(formula: Formula, placed: ReadonlyMap<Definition, FaultFormula>): FaultFormula {
  if (formula.type === 'vote') {
    return {
      type: 'vote',
      needed: formula.needed,
      of: formula.of.map((each) => placedIn(each, placed)),
    };
  }
  const found = placed.get(formula.to);
  if (found === undefined) throw new Error(`${formula.to.id} has no place`);
  return found;
}
