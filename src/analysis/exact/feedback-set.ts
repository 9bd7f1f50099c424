import { strongComponents } from '../../model/strong-components.js';

/** Nodes of a graph without which it has no circles, and in what order the rest can be gone through. */
export interface FeedbackSet {
  readonly feedback: readonly number[];
  /** All others; arcs between them lead to those before. */
  readonly order: readonly number[];
}

/**
 * Breaks all circles of a graph: of each strongly connected part it takes out the node through which
 * most ways lead (as many as it has arcs in times arcs out), and so on with what is left. To find
 * the smallest such set is NP-hard (R. Karp, 1972); this one is small where circles meet in few nodes.
 *
 * O(f × (nodes + arcs)) for the f nodes that are taken out.
 *
 * @param targets for each node, those that its arcs lead to; may lead to itself
 */
export function feedbackSet(targets: readonly (readonly number[])[]): FeedbackSet {
  if (targets.every(({ length }) => length === 0))
    return { feedback: [], order: [...targets.keys()] };
  const isOut = new Uint8Array(targets.length);
  const feedback: number[] = [];
  const open: (readonly number[])[] = [[...targets.keys()]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const circle of circlesIn(part, targets)) {
      const node = busiest(circle, targets);
      isOut[node] = 1;
      feedback.push(node);
      open.push(circle.filter((each) => each !== node));
    }
  }
  const left = [...targets.keys()].filter((node) => isOut[node] === 0);
  return { feedback, order: partsOf(left, targets).flat() };
}

/** The strongly connected parts of some nodes, those that arcs lead to before those they start from. */
function partsOf(
  nodes: readonly number[],
  targets: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const places = new Map(nodes.map((node, place) => [node, place]));
  const within = nodes.map((node) =>
    (targets[node] ?? []).flatMap((target) => places.get(target) ?? []),
  );
  const { count, of } = strongComponents(within);
  const parts = Array.from({ length: count }, (): number[] => []);
  nodes.forEach((node, place) => parts[of[place] ?? 0]?.push(node));
  return parts;
}

const circlesIn = (
  nodes: readonly number[],
  targets: readonly (readonly number[])[],
): readonly (readonly number[])[] =>
  partsOf(nodes, targets).filter(
    ([first = 0, ...more]) => more.length > 0 || targets[first]?.includes(first) === true,
  );

/** The first of those with the most ways through them. */
function busiest(nodes: readonly number[], targets: readonly (readonly number[])[]): number {
  const arcs = new Map(nodes.map((node) => [node, { into: 0, out: 0 }]));
  for (const node of nodes) {
    for (const target of targets[node] ?? []) {
      const from = arcs.get(node);
      const to = arcs.get(target);
      if (from === undefined || to === undefined) continue;
      from.out += 1;
      to.into += 1;
    }
  }
  let [best = 0] = nodes;
  let most = -1;
  for (const [node, { into, out }] of arcs) {
    if (into * out <= most) continue;
    [best, most] = [node, into * out];
  }
  return best;
}
