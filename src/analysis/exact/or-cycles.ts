import type { Gate } from '../../logic/formula.js';
import { strongComponents } from '../../model/strong-components.js';
import type { Equations } from './equations.js';

/** Equations in which no circle leads through gates alone that one member is enough for. */
export interface Contracted {
  readonly equations: Equations;
  /** For each gate there was, the one that stands for it. */
  readonly gateOf: Int32Array;
}

/**
 * Makes one gate of those that take each other along: where each of several is true as soon as
 * another is, all are the same, and true as soon as anything outside makes one so. Such are services
 * that need one another, without a choice: by far the most circles that there are.
 *
 * O(gates and their members).
 */
export function contractOrCycles({ variables, gates }: Equations): Contracted {
  const takesAlong = (g: number): boolean => gates[g]?.needed === 1;
  const targets = gates.map(({ needed, of }) =>
    needed === 1
      ? of.flatMap((each) =>
          each >= variables && takesAlong(each - variables) ? each - variables : [],
        )
      : [],
  );
  const { count, of: gateOf } = strongComponents(targets);
  const mapped = (each: number): number =>
    each < variables ? each : variables + (gateOf[each - variables] ?? 0);

  const members = Array.from({ length: count }, (): number[] => []);
  gateOf.forEach((component, g) => members[component]?.push(g));
  const contracted = members.map((component, number): Gate => {
    const [first = 0] = component;
    const gate = gates[first] ?? NOTHING;
    if (gate.needed !== 1) return { needed: gate.needed, of: gate.of.map(mapped) };
    const inputs = new Set(component.flatMap((g) => (gates[g] ?? NOTHING).of.map(mapped)));
    inputs.delete(variables + number);
    return { needed: 1, of: [...inputs] };
  });
  return { equations: { variables, gates: contracted }, gateOf };
}

const NOTHING: Gate = { needed: 1, of: [] };
