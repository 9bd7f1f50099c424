import { gateOf, thingsBelow } from './formula.js';
import type { Module, TruncatedModule, TruncatedSolution } from './solution.js';

/** What a probability isn't below and isn't above. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Between what the probability of a top lies that wasn't solved to its end, its variables being
 * independent.
 *
 * What is known of a module is exact where at most `order` of what it tests is true: it is true at
 * least as probably as that says, and at most that and the probability of more being true. Beside
 * this go the bounds that each gate has by those of its members, for they are associated (J. D.
 * Esary, F. Proschan, "A reliability bound for systems of maintained, interdependent components",
 * 1970). The tighter one counts.
 *
 * @param probabilities of each variable to be true, 0 to 1
 *
 * One pass: O(nodes + gates + levels × order).
 */
export function boundsOf(solution: TruncatedSolution, probabilities: Float64Array): Bounds {
  const { functions, tested, modules } = solution;
  const lower = new Float64Array(modules.length);
  const upper = new Float64Array(modules.length);
  const nodeLower = new Float64Array(functions.size);
  const nodeUpper = new Float64Array(functions.size);
  nodeLower[1] = 1;
  nodeUpper[1] = 1;
  let done = 2;
  modules.forEach((module, index) => {
    const given = (of: Float64Array): Float64Array =>
      Float64Array.from(tested.subarray(module.firstLevel, module.endLevel), (item) =>
        item < 0 ? (of[~item] ?? 0) : (probabilities[item] ?? 0),
      );
    const lowers = given(lower);
    const uppers = given(upper);
    for (; done <= module.holds; done += 1) {
      const level = (functions.level[done] ?? 0) - module.firstLevel;
      const low = functions.low[done] ?? 0;
      const high = functions.high[done] ?? 0;
      nodeLower[done] = between(lowers[level] ?? 0, nodeLower[low] ?? 0, nodeLower[high] ?? 0);
      nodeUpper[done] = between(uppers[level] ?? 0, nodeUpper[low] ?? 0, nodeUpper[high] ?? 0);
    }
    const own = { lower: nodeLower[module.holds] ?? 0, upper: nodeUpper[module.holds] ?? 0 };
    const bounds = withoutRest(module, own, lowers, uppers);
    lower[index] = bounds.lower;
    upper[index] = bounds.upper;
  });
  return { lower: lower.at(-1) ?? 0, upper: upper.at(-1) ?? 1 };
}

const between = (p: number, low: number, high: number): number => (1 - p) * low + p * high;

/** The bounds of a module, by what is known of its function. */
function withoutRest(
  { truncated }: Module,
  known: Bounds,
  lowers: Float64Array,
  uppers: Float64Array,
): Bounds {
  if (truncated === undefined) return known;
  const ofGates = gateBounds(truncated, lowers, uppers);
  return {
    lower: Math.max(known.lower, ofGates.lower),
    upper: Math.min(known.upper + moreThan(truncated.order, uppers), ofGates.upper, 1),
  };
}

/** How probable it is that more than so many of independent things are true. */
function moreThan(most: number, probabilities: Float64Array): number {
  /** At `k`: that `k` are true so far; the last: that more than `most` are. */
  const counts = new Float64Array(most + 2);
  counts.set([1]);
  for (const p of probabilities) {
    counts[most + 1] = (counts[most + 1] ?? 0) + p * (counts[most] ?? 0);
    for (let k = most; k > 0; k -= 1) {
      counts[k] = between(p, counts[k] ?? 0, counts[k - 1] ?? 0);
    }
    counts[0] = (1 - p) * (counts[0] ?? 0);
  }
  return counts[most + 1] ?? 0;
}

/** Bounds of the top of a module, from those of what it tests, gate by gate. */
function gateBounds(
  { formula, top }: TruncatedModule,
  lowers: Float64Array,
  uppers: Float64Array,
): Bounds {
  const bounds = new Map<number, Bounds>();
  const boundsOfMember = (member: number): Bounds => bounds.get(member) ?? { lower: 0, upper: 1 };
  for (const thing of thingsBelow(formula, top)) {
    const gate = gateOf(formula, thing);
    const members = gate?.of.map(boundsOfMember) ?? [];
    const lower = members.map((member) => member.lower).sort((a, b) => b - a);
    const upper = members.map((member) => member.upper);
    if (gate === undefined) {
      bounds.set(thing, { lower: lowers[thing] ?? 0, upper: uppers[thing] ?? 1 });
    } else if (gate.needed === 1) {
      const none = upper.reduce((product, p) => product * (1 - p), 1);
      bounds.set(thing, { lower: lower[0] ?? 0, upper: 1 - none });
    } else {
      // As many as are needed of those that are most probable; Markov's inequality.
      const some = lower.slice(0, gate.needed).reduce((product, p) => product * p, 1);
      const mean = upper.reduce((sum, p) => sum + p, 0) / gate.needed;
      const all =
        gate.needed === gate.of.length ? upper.reduce((least, p) => Math.min(least, p), 1) : 1;
      bounds.set(thing, { lower: some, upper: Math.min(mean, all) });
    }
  }
  return boundsOfMember(top);
}
