import type { Findings } from '../../diagnostics/findings.js';
import type { Definition } from './definitions.js';
import { foldFormula, type Folded } from './fold-formula.js';
import { orderOf, reportCircle } from './order.js';
import type { Model } from './read-definitions.js';
import { referencesOf, type References } from './references.js';

/** The gates of a model, each after those that it refers to. */
export interface Gates {
  /** What each comes to; null where that was told to be wrong. */
  readonly folded: ReadonlyMap<Definition, Folded | null>;
  readonly references: ReadonlyMap<Definition, References>;
}

/** Reads the formulas of all gates. What is wrong with them is told. */
export function readGates({ events }: Model, findings: Findings): Gates {
  const references = new Map<Definition, References>();
  for (const each of events.all()) {
    if (each.sort === 'gate') references.set(each, referencesOf(each, events, findings));
  }
  const ofGate = (each: Definition): References => references.get(each) ?? NO_REFERENCES;
  const { definitions, circle } = orderOf(references.keys(), ofGate);
  if (circle !== null) reportCircle(circle, findings);
  const folded = new Map<Definition, Folded | null>();
  for (const gate of definitions) {
    if (gate.sort !== 'gate' || gate.body === null) continue;
    folded.set(gate, foldFormula(gate.body, ofGate(gate), folded, findings));
  }
  return { folded, references };
}

const NO_REFERENCES: References = new Map();
