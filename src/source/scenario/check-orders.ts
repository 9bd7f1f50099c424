import type { Findings } from '../../diagnostics/findings.js';
import type { ExpectedOrder } from '../../model/scenario.js';
import type { SourceRange } from '../../model/source-range.js';

/** An order that is read from a file. */
export type FiledOrder = ExpectedOrder & { readonly range: SourceRange };

/**
 * Reports orders that can't all be met, as they run in a circle: each that leads back to where a walk
 * along the orders, in that of the file, came from. What is left without these runs in none.
 *
 * Time and memory: linear.
 */
export function checkOrders(orders: readonly FiledOrder[], findings: Findings): void {
  const after = new Map<string, FiledOrder[]>();
  for (const order of orders) {
    const { first, second, range } = order;
    if (first === second) {
      findings.report('order-of-one', { id: first }, range);
      continue;
    }
    const known = after.get(first);
    if (known === undefined) after.set(first, [order]);
    else known.push(order);
  }
  const done = new Set<string>();
  for (const root of after.keys()) if (!done.has(root)) walkFrom(root, after, done, findings);
}

/** Where a walk is: at a thing, come to by an order, with so many of those from there followed. */
interface Step {
  readonly id: string;
  readonly by: FiledOrder | null;
  followed: number;
}

function walkFrom(
  root: string,
  after: ReadonlyMap<string, readonly FiledOrder[]>,
  done: Set<string>,
  findings: Findings,
): void {
  const path: Step[] = [{ id: root, by: null, followed: 0 }];
  const depths = new Map<string, number>([[root, 0]]);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const order = after.get(step.id)?.[step.followed];
    if (order === undefined) {
      path.pop();
      depths.delete(step.id);
      done.add(step.id);
      continue;
    }
    step.followed += 1;
    const depth = depths.get(order.second);
    if (depth !== undefined) {
      reportCircle(order, path, depth, findings);
    } else if (!done.has(order.second)) {
      depths.set(order.second, path.length);
      path.push({ id: order.second, by: order, followed: 0 });
    }
  }
}

/** Ids of a circle that are shown: one of thousands is one all the same. */
const MOST_SHOWN = 8;

function reportCircle(
  { first, second, range }: FiledOrder,
  path: readonly Step[],
  depth: number,
  findings: Findings,
): void {
  const from = path[depth + 1]?.by?.range;
  if (from === undefined) return;
  const way = path.slice(depth, depth + MOST_SHOWN).map(({ id }) => id);
  const words = { first, second, way, length: path.length - depth, from };
  findings.report('order-against-others', words, range);
}
