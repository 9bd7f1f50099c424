import type { Findings } from '../../diagnostics/findings.js';
import { complementOf } from '../../model/complement.js';
import type { Definition } from './definitions.js';
import type { Gates } from './gates.js';
import type { Model } from './read-definitions.js';

interface Kept {
  readonly model: Model;
  readonly gates: Gates;
  readonly top: Definition;
  readonly members: ReadonlySet<Definition>;
  readonly probabilities: ReadonlyMap<Definition, number | null>;
}

/** A share of a probability by which it may be off unnoticed. */
const UNNOTICED = 1e-6;

/** Tells what of a model isn't in the tree that was made of it, or not as it was. */
export function reportOmissions(kept: Kept, findings: Findings): void {
  const { model, top, members, probabilities } = kept;
  const below = statedBelow(kept);
  const dropped = [...model.events.all()]
    .filter((each) => each.sort !== 'house-event' && !members.has(each))
    .sort((a, b) => a.range.start - b.range.start);
  const ids = (sort: Definition['sort'], isBelow: boolean): readonly string[] =>
    dropped.filter((each) => each.sort === sort && below.has(each) === isBelow).map(({ id }) => id);
  for (const [code, isBelow] of [
    ['openpsa-apart', false],
    ['openpsa-decided', true],
  ] as const) {
    const words = { top: top.id, gates: ids('gate', isBelow), events: ids('basic-event', isBelow) };
    if (words.gates.length + words.events.length > 0) findings.report(code, words, top.range);
  }
  const events = [...members].filter(({ sort }) => sort === 'basic-event');
  const unstated = events.filter((each) => (probabilities.get(each) ?? null) === null);
  const [first] = unstated;
  if (first !== undefined) {
    const words = { ids: unstated.map(({ id }) => id) };
    findings.report('openpsa-probability-unstated', words, first.range);
  }
  for (const event of events) {
    const probability = probabilities.get(event) ?? 0;
    const held = 1 - complementOf(probability);
    if (Math.abs(held - probability) > UNNOTICED * probability) {
      findings.report(
        'openpsa-probability-rounded',
        { id: event.id, probability, held },
        event.range,
      );
    }
  }
}

/** What a gate depends on as the file states it, with itself. */
function statedBelow({ gates, top }: Kept): ReadonlySet<Definition> {
  const below = new Set([top]);
  const open = [top];
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    for (const each of gates.references.get(gate)?.values() ?? []) {
      if (each === null || below.has(each)) continue;
      below.add(each);
      open.push(each);
    }
  }
  return below;
}
