import { fc } from '@fast-check/vitest';
import type { BasicEvent, FaultFormula, FaultTree } from '../../src/model/fault-tree.js';

/** Of this many events all subsets are tried quickly. */
const MOST_EVENTS = 6;
const MOST_GATES = 5;

export interface TreeTexts {
  /** Like no other's, each. */
  readonly ids: fc.Arbitrary<string>;
  readonly labels: fc.Arbitrary<string>;
}

/** Trees whose things are all part of them; votes have two members at least, some of them twice. */
export const faultTrees = ({ ids, labels }: TreeTexts): fc.Arbitrary<FaultTree> =>
  fc
    .record({
      name: labels,
      ids: fc.uniqueArray(ids, {
        minLength: MOST_EVENTS + MOST_GATES,
        maxLength: MOST_EVENTS + MOST_GATES,
        selector: (id) => id.normalize('NFC'),
      }),
      labels: fc.array(fc.option(labels), {
        minLength: MOST_EVENTS + MOST_GATES,
        maxLength: MOST_EVENTS + MOST_GATES,
      }),
      probabilities: fc.array(fc.option(fc.constantFrom(0, 1, 0.01, 0.5, 0.125, 1e-9, 3e-7)), {
        minLength: MOST_EVENTS,
        maxLength: MOST_EVENTS,
      }),
      formulas: fc.tuple(...Array.from({ length: MOST_GATES }, (_, gate) => formulas(gate, 3))),
    })
    .map(({ name, ids: own, labels: said, probabilities, formulas: stated }) => {
      const texts = (thing: number) => ({ id: own[thing] ?? '', label: said[thing] ?? null });
      const tree: FaultTree = {
        name,
        gates: stated.map((formula, gate) => ({ ...texts(gate), formula })),
        events: probabilities.map((probability, event): BasicEvent => ({
          ...texts(MOST_GATES + event),
          probability,
        })),
      };
      return pruned(tree);
    });

/** Of a gate, over the gates behind it and all events. */
function formulas(gate: number, depth: number): fc.Arbitrary<FaultFormula> {
  const event = fc
    .nat({ max: MOST_EVENTS - 1 })
    .map((index): FaultFormula => ({ type: 'event', event: index }));
  const leaf =
    gate + 1 >= MOST_GATES
      ? event
      : fc.oneof(
          event,
          fc
            .integer({ min: gate + 1, max: MOST_GATES - 1 })
            .map((index): FaultFormula => ({ type: 'gate', gate: index })),
        );
  if (depth === 0) return leaf;
  const vote = fc
    .array(formulas(gate, depth - 1), { minLength: 2, maxLength: 4 })
    .chain((of) =>
      fc
        .integer({ min: 1, max: of.length })
        .map((needed): FaultFormula => ({ type: 'vote', needed, of })),
    );
  return fc.oneof({ weight: 2, arbitrary: vote }, { weight: 1, arbitrary: leaf });
}

/** Without what the top gate doesn't depend on. */
function pruned({ name, gates, events }: FaultTree): FaultTree {
  const kept = { gate: new Set([0]), event: new Set<number>() };
  const visit = (formula: FaultFormula): void => {
    if (formula.type === 'vote') formula.of.forEach(visit);
    else if (formula.type === 'event') kept.event.add(formula.event);
    else kept.gate.add(formula.gate);
  };
  // Members stand behind what they are members of.
  gates.forEach((gate, index) => {
    if (kept.gate.has(index)) visit(gate.formula);
  });
  const placesOf = (indexes: ReadonlySet<number>): ReadonlyMap<number, number> =>
    new Map([...indexes].sort((a, b) => a - b).map((index, place) => [index, place]));
  const [gatePlaces, eventPlaces] = [placesOf(kept.gate), placesOf(kept.event)];
  const placed = (formula: FaultFormula): FaultFormula => {
    switch (formula.type) {
      case 'vote':
        return { ...formula, of: formula.of.map(placed) };
      case 'gate':
        return { type: 'gate', gate: gatePlaces.get(formula.gate) ?? NaN };
      case 'event':
        return { type: 'event', event: eventPlaces.get(formula.event) ?? NaN };
    }
  };
  return {
    name,
    gates: gates
      .filter((_, index) => kept.gate.has(index))
      .map((gate) => ({ ...gate, formula: placed(gate.formula) })),
    events: events.filter((_, index) => kept.event.has(index)),
  };
}
