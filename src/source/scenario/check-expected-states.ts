import type { Findings } from '../../diagnostics/findings.js';
import type { ExpectedState } from '../../model/scenario.js';
import type { SourceRange } from '../../model/source-range.js';
import type { State } from '../../model/state.js';

/** An expected state that is read from a file. */
export type FiledState = ExpectedState & { readonly range: SourceRange };

/**
 * Reports expectations of one thing that no state meets, whatever happens: two that overlap and have
 * none in common, or three. Spans are closed, so those that touch overlap. Told at the last in the file.
 *
 * Time: n log n in the expectations of one thing.
 */
export function checkExpectedStates(expected: readonly FiledState[], findings: Findings): void {
  const byId = new Map<string, FiledState[]>();
  for (const each of expected) {
    const known = byId.get(each.id);
    if (known === undefined) byId.set(each.id, [each]);
    else known.push(each);
  }
  for (const alike of byId.values()) checkSpans(alike, findings);
}

/** Of all spans that begin earlier and allow the same states, the one that ends last is looked at. */
function checkSpans(spans: readonly FiledState[], findings: Findings): void {
  const lasting = new Map<string, FiledState>();
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const during = [...lasting.values()].filter(({ to }) => to >= span.from);
    const against = contradicting(span, during);
    if (against !== null) reportContradiction(span, against, findings);
    const key = [...span.states].sort().join();
    const known = lasting.get(key);
    if (known === undefined || known.to < span.to) lasting.set(key, span);
  }
}

/**
 * One of the others, or two, with which a span has no state in common; null: there are none. Two that
 * have none themselves were told, and whatever else is expected then is no part of it.
 */
function contradicting(
  span: FiledState,
  others: readonly FiledState[],
): readonly FiledState[] | null {
  const allowed = (...some: readonly FiledState[]): readonly State[] =>
    span.states.filter((state) => some.every(({ states }) => states.includes(state)));
  const one = others.find((other) => allowed(other).length === 0);
  if (one !== undefined) return [one];
  for (const [i, other] of others.entries()) {
    const third = others
      .slice(i + 1)
      .find((each) => haveCommon(other, each) && allowed(other, each).length === 0);
    if (third !== undefined) return [other, third];
  }
  return null;
}

const haveCommon = (one: FiledState, other: FiledState): boolean =>
  one.states.some((state) => other.states.includes(state));

function reportContradiction(
  span: FiledState,
  against: readonly FiledState[],
  findings: Findings,
): void {
  const ranges = [span, ...against].map(({ range }) => range).sort((a, b) => b.start - a.start);
  const [last = span.range, ...before] = ranges;
  findings.report('expectation-contradicts', { id: span.id, others: before.reverse() }, last);
}
