import { startAll } from '../../engine/starts.js';
import type { Structure } from '../structure.js';
import { deadlockLoops, type DeadlockLoop } from './deadlock-loops.js';
import { holdsDown, isThing, startNetworkOf } from './start-network.js';
import { stuckGraphOf, type StuckGraph } from './stuck-graph.js';

/** What a cold start leaves down, and why. */
export interface Deadlocks {
  /** Components, and capabilities at classes of sites, by number. */
  readonly stuck: readonly StuckThing[];
  /** The shortest first. */
  readonly loops: readonly DeadlockLoop[];
  readonly areAllLoops: boolean;
}

export interface StuckThing {
  readonly node: number;
  /** Which of the loops holds it: the first on which it lies, or else the nearest behind which it waits. */
  readonly heldBy: number;
  /** Whether it lies on that loop. */
  readonly isOnLoop: boolean;
  /** Whether a component is stuck, itself or one that it waits for. */
  readonly isHeldByComponent: boolean;
}

/** Everything that never comes up after a total loss, in a structure without workarounds. */
export const deadlocksOf = (structure: Structure): Deadlocks =>
  deadlocksIn(
    stuckGraphOf(
      structure,
      startAll(startNetworkOf(structure), () => 0),
    ),
  );

/** The same, where what never comes up is known. Linear, but for the bounded search for loops. */
export function deadlocksIn(graph: StuckGraph): Deadlocks {
  const { structure, holding } = graph;
  const { loops, areAll } = deadlockLoops(graph);
  const onLoop = new Map<number, number>();
  loops.forEach(({ things }, loop) => {
    for (const node of things) if (!onLoop.has(node)) onLoop.set(node, loop);
  });
  const heldBy = spread(graph, onLoop);
  const stuckComponents = holding.flatMap((needs, node) =>
    needs.length > 0 && structure.nodes[node]?.node.type === 'component' ? [node] : [],
  );
  const component = spread(graph, new Map(stuckComponents.map((node) => [node, node])));
  const stuck = holding.flatMap((needs, node): readonly StuckThing[] => {
    if (needs.length === 0 || !isThing(structure, node)) return [];
    const isHeldByComponent = component[node] !== UNMARKED;
    return [{ node, heldBy: heldBy[node] ?? 0, isOnLoop: onLoop.has(node), isHeldByComponent }];
  });
  return { stuck, loops, areAllLoops: areAll };
}

/** By node, what some are marked with, and what waits for them with the mark of the nearest; -1: none. Linear. */
function spread(
  { structure, isStuck }: StuckGraph,
  marks: ReadonlyMap<number, number>,
): Int32Array {
  const marked = new Int32Array(structure.nodes.length).fill(UNMARKED);
  for (const [node, mark] of marks) marked[node] = mark;
  const open = [...marks.keys()];
  // What is marked joins the list while that is gone through.
  for (const node of open) {
    for (const need of structure.nodes[node]?.neededBy ?? []) {
      const { dependent } = need;
      if (marked[dependent] !== UNMARKED || !holdsDown(need) || !isStuck(dependent)) continue;
      marked[dependent] = marked[node] ?? UNMARKED;
      open.push(dependent);
    }
  }
  return marked;
}

const UNMARKED = -1;
