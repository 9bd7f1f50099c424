import { gateOf, thingsBelow, type Formula } from './formula.js';

/**
 * The modules of a top: gates that share nothing with the rest of the formula, so that each can be
 * solved by itself and stand as one variable in what it is part of. The top is one; variables
 * aren't counted.
 *
 * Y. Dutuit, A. Rauzy, "A linear-time algorithm to find modules of fault trees", 1996: in a walk in
 * depth that counts each visit, a gate is a module where all below it was visited only between the
 * first and the second visit to the gate itself.
 *
 * @returns the module gates, as things, each after those that it is made of
 *
 * O(gates + members), without recursion.
 */
export function modulesOf(formula: Formula, top: number): readonly number[] {
  const { first, left, last } = visits(formula, top);
  const modules: number[] = [];
  /** When the first and the last visit was to anything below a gate. */
  const earliest = new Int32Array(first.length);
  const latest = new Int32Array(first.length);
  for (const thing of thingsBelow(formula, top)) {
    let from = 0x7fffffff;
    let to = 0;
    for (const member of gateOf(formula, thing)?.of ?? []) {
      from = Math.min(from, first[member] ?? 0, earliest[member] ?? 0);
      to = Math.max(to, last[member] ?? 0, latest[member] ?? 0);
    }
    earliest[thing] = from;
    latest[thing] = to;
    if (thing < formula.variables) continue;
    if (from > (first[thing] ?? 0) && to < (left[thing] ?? 0)) modules.push(thing);
  }
  return modules;
}

/** When a thing was first met, when its walk was over, and when it was met for the last time. */
interface Visits {
  readonly first: Int32Array;
  readonly left: Int32Array;
  readonly last: Int32Array;
}

function visits(formula: Formula, top: number): Visits {
  const size = formula.variables + formula.gates.length;
  const first = new Int32Array(size);
  const left = new Int32Array(size);
  const last = new Int32Array(size);
  const followed = new Int32Array(size);
  const path: number[] = [];
  let time = 0;
  const meet = (thing: number): void => {
    time += 1;
    last[thing] = time;
    if (first[thing] !== 0) return;
    first[thing] = time;
    path.push(thing);
  };
  meet(top);
  for (let thing = path.at(-1); thing !== undefined; thing = path.at(-1)) {
    const index = followed[thing] ?? 0;
    const next = gateOf(formula, thing)?.of[index];
    if (next === undefined) {
      time += 1;
      left[thing] = time;
      last[thing] = Math.max(last[thing] ?? 0, time);
      path.pop();
    } else {
      followed[thing] = index + 1;
      meet(next);
    }
  }
  return { first, left, last };
}
