import { byCodeUnit } from '../../model/order.js';
import { strongComponents } from '../../model/strong-components.js';
import type { Need, Structure } from '../structure.js';
import { isThing } from './start-network.js';
import type { StuckGraph } from './stuck-graph.js';

/** Things each of which needs the next to start, and the last the first. */
export interface DeadlockLoop {
  /** From one of the things back to it, through groups and roles too. */
  readonly needs: readonly Need[];
  /** The things, the first of them by name first. */
  readonly things: readonly number[];
}

export interface DeadlockLoops {
  /** Each once: the shortest first, then by names. */
  readonly loops: readonly DeadlockLoop[];
  /** Whether for each thing that lies on loops a shortest one is among them. */
  readonly areAll: boolean;
}

/** How many needs are looked at for further loops, where one is known already. */
const MOST_NEEDS = 1_000_000;

/**
 * For each stuck thing that lies on loops, a shortest of them. For one thing of those that hold
 * each other it is found whatever it takes, which is linear over all; for the others, within a
 * bound.
 */
export function deadlockLoops(graph: StuckGraph, most = MOST_NEEDS): DeadlockLoops {
  const { structure, holding } = graph;
  const strong = strongComponents(holding.map((needs) => needs.map(({ target }) => target)));
  const firsts: number[] = [];
  const others: number[] = [];
  const entered = new Set<number>();
  holding.forEach((needs, node) => {
    const own = strong.of[node] ?? 0;
    const isInside = needs.some(({ target }) => strong.of[target] === own);
    if (!isInside || !isThing(structure, node)) return;
    (entered.has(own) ? others : firsts).push(node);
    entered.add(own);
  });

  const found = new Map<string, DeadlockLoop>();
  const search = new LoopSearch(graph, strong.of);
  const lookFrom = (node: number): void => {
    const loop = loopOf(structure, search.shortestFrom(node));
    const key = loop.things.join(' ');
    if (!found.has(key)) found.set(key, loop);
  };
  firsts.forEach(lookFrom);
  const bound = search.looked + most;
  const cut = others.findIndex((node) => {
    if (search.looked >= bound) return true;
    lookFrom(node);
    return false;
  });
  const named = [...found.values()].map((loop) => ({ loop, names: namesOf(structure, loop) }));
  named.sort((a, b) => a.names.length - b.names.length || byNames(a.names, b.names));
  return { loops: named.map(({ loop }) => loop), areAll: cut === -1 };
}

/** Breadth first, among what holds each other; groups and roles add nothing to the length. */
class LoopSearch {
  /** How many needs were looked at. */
  looked = 0;
  /** By which need each node was come to; in this search where its stamp equals `run`. */
  private readonly reachedBy: Need[] = [];
  private readonly stamps: Uint32Array;
  private run = 0;

  constructor(
    private readonly graph: StuckGraph,
    private readonly strong: Int32Array,
  ) {
    this.stamps = new Uint32Array(strong.length);
  }

  /** @throws where the node lies on no loop */
  shortestFrom(start: number): readonly Need[] {
    const { structure, holding } = this.graph;
    this.run += 1;
    let level = [start];
    while (level.length > 0) {
      const next: number[] = [];
      // What is looked through joins the level while that is gone through.
      for (const node of level) {
        for (const need of holding[node] ?? []) {
          this.looked += 1;
          const { target } = need;
          if (target === start) return [...this.wayTo(node), need];
          if (this.strong[target] !== this.strong[start] || this.isReached(target)) continue;
          this.stamps[target] = this.run;
          this.reachedBy[target] = need;
          (isThing(structure, target) ? next : level).push(target);
        }
      }
      level = next;
    }
    throw new Error(`node ${String(start)} lies on no loop`);
  }

  private isReached(node: number): boolean {
    return this.stamps[node] === this.run;
  }

  /** The needs from where the search started to a node, in their order. */
  private wayTo(last: number): readonly Need[] {
    const way: Need[] = [];
    for (let node = last; this.isReached(node);) {
      const need = this.reachedBy[node];
      if (need === undefined) break;
      way.push(need);
      node = need.dependent;
    }
    return way.reverse();
  }
}

/** The same loop for whichever of its things it was found from. */
function loopOf(structure: Structure, needs: readonly Need[]): DeadlockLoop {
  const starts = needs.flatMap(({ dependent }, place) =>
    isThing(structure, dependent) ? [{ place, name: nameOf(structure, dependent) }] : [],
  );
  const [first] = starts.sort((a, b) => byCodeUnit(a.name, b.name));
  const turned = turnedTo(needs, first?.place ?? 0);
  const things = turned.map(({ dependent }) => dependent);
  return { needs: turned, things: things.filter((node) => isThing(structure, node)) };
}

/** A loop of needs, told from one of its places on. */
export const turnedTo = (needs: readonly Need[], place: number): readonly Need[] => [
  ...needs.slice(place),
  ...needs.slice(0, place),
];

const nameOf = ({ nodes }: Structure, node: number): string => nodes[node]?.name ?? '';

const namesOf = (structure: Structure, { things }: DeadlockLoop): readonly string[] =>
  things.map((node) => nameOf(structure, node));

function byNames(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((name, index) => name !== b[index]);
  return differs === -1 ? 0 : byCodeUnit(a[differs] ?? '', b[differs] ?? '');
}
