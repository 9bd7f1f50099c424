import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import type { Formula, Gate } from '../../src/logic/formula.js';

/** A fault tree as its file states it; its first gate is the top. */
export interface FaultTree {
  readonly formula: Formula;
  readonly top: number;
  /** Of each variable, 0 where the file states none. */
  readonly probabilities: Float64Array;
}

interface Draft {
  readonly name: string;
  kind: string;
  min: number;
  readonly of: string[];
}

const KINDS = new Set(['and', 'or', 'atleast']);

/**
 * As much of the Open-PSA Model Exchange Format as the Aralia trees have: gates that are one and,
 * or, or atleast of names, and basic events with a float. Undefined where it isn't coherent.
 */
export function readFaultTree(file: URL): FaultTree | undefined {
  const drafts: Draft[] = [];
  const stated = new Map<string, number>();
  let event = '';
  const foreign: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const draft = drafts.at(-1);
    if (name === 'define-gate') {
      drafts.push({ name: attributes['name'] ?? '', kind: '', min: 0, of: [] });
    } else if (name === 'define-basic-event') {
      event = attributes['name'] ?? '';
      stated.set(event, 0);
    } else if (name === 'float') stated.set(event, Number(attributes['value']));
    else if (name === 'gate' || name === 'basic-event') draft?.of.push(attributes['name'] ?? '');
    else if (KINDS.has(name) && draft?.kind === '') {
      draft.kind = name;
      draft.min = Number(attributes['min'] ?? '0');
    } else if (name === 'not' || name === 'xor') foreign.push(name);
  });
  parser.write(readFileSync(file, 'utf8')).close();
  if (foreign.length > 0) return undefined;

  const events = [...stated.keys()];
  const things = new Map(
    [...events, ...drafts.map(({ name }) => name)].map((name, i) => [name, i]),
  );
  const gates = drafts.map(({ kind, min, of }): Gate => {
    const needed = kind === 'and' ? of.length : kind === 'or' ? 1 : min;
    const members = of.map((name) => {
      const thing = things.get(name);
      if (thing === undefined) throw new Error(`nothing is called ${name}`);
      return thing;
    });
    return { needed, of: members };
  });
  return {
    formula: { variables: events.length, gates },
    top: events.length,
    probabilities: Float64Array.from(stated.values()),
  };
}
