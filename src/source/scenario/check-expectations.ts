import type { Findings } from '../../diagnostics/findings.js';
import type { ExpectedOrder, ExpectedState, Expectation } from '../../model/scenario.js';

/** Reports expectations of which not both can be met, whatever happens. */
export function checkExpectations(expectations: readonly Expectation[], findings: Findings): void {
  const byId = new Map<string, ExpectedState[]>();
  const orders: ExpectedOrder[] = [];
  for (const expectation of expectations) {
    if (expectation.type === 'order') {
      orders.push(expectation);
      continue;
    }
    const known = byId.get(expectation.id) ?? [];
    byId.set(expectation.id, known);
    known.push(expectation);
  }
  for (const alike of byId.values()) checkSpans(alike, findings);
  checkOrders(orders, findings);
}

/**
 * Reports spans of one thing that overlap and have no state in common; those that touch overlap. Of all
 * that begin earlier and allow the same states, the one that ends last is enough to look at.
 */
function checkSpans(spans: readonly ExpectedState[], findings: Findings): void {
  const lasting = new Map<string, ExpectedState>();
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const other = [...lasting.values()].find(
      ({ to, states }) => span.from <= to && !states.some((state) => span.states.includes(state)),
    );
    if (other?.range !== null && other?.range !== undefined) {
      const words = { id: span.id, first: other.range };
      findings.report('expectation-contradicts', words, span.range);
    }
    const key = [...span.states].sort().join();
    if ((lasting.get(key)?.to ?? -1) < span.to) lasting.set(key, span);
  }
}

/** Reports orders that together run in a circle. Quadratic in the orders, of which few are looked at. */
function checkOrders(orders: readonly ExpectedOrder[], findings: Findings): void {
  const after = new Map<string, Set<string>>();
  for (const { first, second, range } of orders.slice(0, MOST_ORDERS)) {
    if (first === second) {
      findings.report('order-of-one', { id: first }, range);
      continue;
    }
    const circle = wayBetween(second, first, after);
    if (circle !== null) findings.report('orders-in-a-circle', { ids: circle }, range);
    else after.set(first, (after.get(first) ?? new Set<string>()).add(second));
  }
}

/** Of more, the run itself shows which aren't met. */
const MOST_ORDERS = 1000;

/** A way along what is to come after what; null: there is none. Linear in the orders. */
function wayBetween(
  from: string,
  to: string,
  after: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) {
      const way: string[] = [];
      for (let at: string | null = next; at !== null; at = cameFrom.get(at) ?? null) way.push(at);
      return way.reverse();
    }
    for (const later of after.get(next) ?? []) {
      if (cameFrom.has(later)) continue;
      cameFrom.set(later, next);
      open.push(later);
    }
  }
  return null;
}
