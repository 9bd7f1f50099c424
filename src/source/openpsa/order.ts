import type { Findings } from '../../diagnostics/findings.js';
import type { Definition } from './definitions.js';
import type { References } from './references.js';

/** Definitions in an order in which each comes after all that it refers to. */
export interface Order {
  readonly definitions: readonly Definition[];
  /** One that leads back to itself by way of the others, the first again at its end; null: none. */
  readonly circle: readonly Definition[] | null;
}

/**
 * Orders definitions depth first, without recursion. In a circle, what comes first is open.
 *
 * O(definitions + references).
 */
export function orderOf(
  definitions: Iterable<Definition>,
  referencesOf: (definition: Definition) => References,
): Order {
  const ordered: Definition[] = [];
  const state = new Map<Definition, 'open' | 'done'>();
  let circle: readonly Definition[] | null = null;
  for (const start of definitions) {
    if (state.has(start)) continue;
    const path: { definition: Definition; rest: Iterator<Definition | null> }[] = [];
    const enter = (definition: Definition): void => {
      state.set(definition, 'open');
      path.push({ definition, rest: referencesOf(definition).values() });
    };
    enter(start);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const next = at.rest.next();
      if (next.done === true) {
        path.pop();
        state.set(at.definition, 'done');
        ordered.push(at.definition);
      } else if (next.value === null || state.get(next.value) === 'done') {
        continue;
      } else if (state.has(next.value)) {
        const way = path.map(({ definition }) => definition);
        circle ??= [...way.slice(way.indexOf(next.value)), next.value];
      } else {
        enter(next.value);
      }
    }
  }
  return { definitions: ordered, circle };
}

/** Tells of definitions that lead back to themselves, at the first of them. */
export function reportCircle(circle: readonly Definition[], findings: Findings): void {
  const [first] = circle;
  if (first === undefined) return;
  const words = { sort: first.sort, way: circle.map(({ id }) => id) };
  findings.report('openpsa-circle', words, first.range);
}
