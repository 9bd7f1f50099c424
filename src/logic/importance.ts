import { nodeProbabilities } from './probability.js';
import type { CompleteSolution, Module } from './solution.js';

/** How much the top depends on each variable. */
export interface Importances {
  /** Birnbaum: the derivative of the top's probability by the variable's: `ifTrue` − `ifFalse`. */
  readonly birnbaum: Float64Array;
  /** The top's probability, given that the variable is true. */
  readonly ifTrue: Float64Array;
  /** The top's probability, given that the variable is false. 0 exactly where it then can't be. */
  readonly ifFalse: Float64Array;
}

/**
 * What each variable means for the top (Z. W. Birnbaum, "On the importance of different components
 * in a multicomponent system", 1969; on diagrams: Y. Dutuit, A. Rauzy, "Efficient algorithms to
 * assess component and gate importance in fault tree analysis", 2001). Nothing is subtracted on the
 * way to `ifTrue` and `ifFalse`, so that small ones are as exact as large ones.
 *
 * @param probabilities of each variable to be true, 0 to 1
 *
 * One pass up and one down the functions: O(nodes × log levels + variables).
 */
export function importanceOf(solution: CompleteSolution, probabilities: Float64Array): Importances {
  const of = nodeProbabilities(solution, probabilities);
  const { tested, modules, variables } = solution;
  const top = modules.length - 1;
  const whole = of[modules[top]?.holds ?? 0] ?? 0;
  const birnbaum = new Float64Array(variables);
  const ifTrue = new Float64Array(variables).fill(whole);
  const ifFalse = new Float64Array(variables).fill(whole);
  const within = levelImportances(solution, of, probabilities);
  const ofModules = {
    birnbaum: new Float64Array(modules.length).fill(1, top),
    ifTrue: new Float64Array(modules.length).fill(1, top),
    ifFalse: new Float64Array(modules.length),
  };
  for (let index = top; index >= 0; index -= 1) {
    const module = modules[index];
    const outerIfTrue = ofModules.ifTrue[index] ?? 0;
    const outerIfFalse = ofModules.ifFalse[index] ?? 0;
    const given = (inner: number): number => outerIfFalse * (1 - inner) + outerIfTrue * inner;
    for (let level = module?.firstLevel ?? 0; level < (module?.endLevel ?? 0); level += 1) {
      const item = tested[level] ?? 0;
      const place = item < 0 ? ~item : item;
      const to = item < 0 ? ofModules : { birnbaum, ifTrue, ifFalse };
      to.birnbaum[place] = (ofModules.birnbaum[index] ?? 0) * (within.birnbaum[level] ?? 0);
      to.ifTrue[place] = given(within.ifTrue[level] ?? 0);
      to.ifFalse[place] = given(within.ifFalse[level] ?? 0);
    }
  }
  return { birnbaum, ifTrue, ifFalse };
}

/** What is tested at each level means for the module in which it is tested. */
function levelImportances(
  { functions, tested, modules }: CompleteSolution,
  of: Float64Array,
  probabilities: Float64Array,
): Importances {
  const levels = tested.length;
  const birnbaum = new Float64Array(levels);
  const ifTrue = new Float64Array(levels);
  const ifFalse = new Float64Array(levels);
  /** How probable it is to come by a node, from the root of its module. */
  const reach = new Float64Array(functions.size);
  /** How probable it is that a module is true by a way that doesn't test a level. */
  const untested = new RangeSums(levels);
  const endOf = endLevels(modules, levels);
  for (const { holds, firstLevel, endLevel } of modules) {
    reach[holds] = 1;
    untested.add(firstLevel, Math.min(functions.level[holds] ?? 0, endLevel), of[holds] ?? 0);
  }
  for (let node = functions.size - 1; node > 1; node -= 1) {
    const by = reach[node] ?? 0;
    if (by === 0) continue;
    const level = functions.level[node] ?? 0;
    const item = tested[level] ?? 0;
    const p = item < 0 ? (of[modules[~item]?.holds ?? 0] ?? 0) : (probabilities[item] ?? 0);
    const follow = (child: number, share: number): number => {
      const end = Math.min(functions.level[child] ?? 0, endOf[level] ?? 0);
      reach[child] = (reach[child] ?? 0) + by * share;
      untested.add(level + 1, end, by * share * (of[child] ?? 0));
      return by * (of[child] ?? 0);
    };
    const low = follow(functions.low[node] ?? 0, 1 - p);
    const high = follow(functions.high[node] ?? 0, p);
    ifFalse[level] = (ifFalse[level] ?? 0) + low;
    ifTrue[level] = (ifTrue[level] ?? 0) + high;
    birnbaum[level] = (birnbaum[level] ?? 0) + Math.max(0, high - low);
  }
  for (let level = 0; level < levels; level += 1) {
    const sum = untested.at(level);
    ifFalse[level] = (ifFalse[level] ?? 0) + sum;
    ifTrue[level] = (ifTrue[level] ?? 0) + sum;
  }
  return { birnbaum, ifTrue, ifFalse };
}

/** For each level, where those of its module end. */
function endLevels(modules: readonly Module[], levels: number): Int32Array {
  const ends = new Int32Array(levels);
  for (const { firstLevel, endLevel } of modules) ends.fill(endLevel, firstLevel, endLevel);
  return ends;
}

/**
 * Numbers that are added to all of a range, and asked for one by one: a tree of segments, in which
 * sums are only ever added to. Both are O(log size).
 */
class RangeSums {
  private readonly sums: Float64Array;

  constructor(private readonly size: number) {
    this.sums = new Float64Array(2 * size);
  }

  /** To all from `first` up to, and without, `end`. */
  add(first: number, end: number, amount: number): void {
    if (first >= end) return;
    for (let from = first + this.size, to = end + this.size; from < to; from >>= 1, to >>= 1) {
      if ((from & 1) === 1) this.sums[from] = (this.sums[from++] ?? 0) + amount;
      if ((to & 1) === 1) this.sums[--to] = (this.sums[to] ?? 0) + amount;
    }
  }

  at(index: number): number {
    let sum = 0;
    for (let place = index + this.size; place > 0; place >>= 1) sum += this.sums[place] ?? 0;
    return sum;
  }
}
