import { gateOf, type Formula, type Gate } from '../../logic/formula.js';

/** A top with what it is made of, and no more. */
export interface FormulaPart {
  readonly formula: Formula;
  readonly top: number;
  /** For each variable, which one of the whole it is; in their order. */
  readonly variables: readonly number[];
}

/** Cuts out what a top is made of, at the cost of that: a formula may have thousands of tops. */
export function partOfFormula(whole: Formula, top: number): FormulaPart {
  const gates: number[] = [];
  const variables: number[] = [];
  const met = new Set([top]);
  const open = [top];
  for (let thing = open.pop(); thing !== undefined; thing = open.pop()) {
    const gate = gateOf(whole, thing);
    (gate === undefined ? variables : gates).push(thing);
    for (const member of gate?.of ?? []) {
      if (met.has(member)) continue;
      met.add(member);
      open.push(member);
    }
  }
  variables.sort((a, b) => a - b);
  const numbers = new Map([...variables, ...gates].map((thing, number) => [thing, number]));
  const numberOf = (thing: number): number => numbers.get(thing) ?? 0;
  return {
    formula: {
      variables: variables.length,
      gates: gates.flatMap((thing): readonly Gate[] => {
        const gate = gateOf(whole, thing);
        return gate === undefined ? [] : [{ needed: gate.needed, of: gate.of.map(numberOf) }];
      }),
    },
    top: numberOf(top),
    variables,
  };
}
