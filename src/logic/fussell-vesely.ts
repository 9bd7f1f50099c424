import { nodeProbabilities } from './probability.js';
import type { CompleteSolution } from './solution.js';
import { Unions } from './unions.js';

/**
 * Fussell–Vesely importance, exactly: how probable it is that a minimal set with the variable in it
 * is true, over the probability of the top (J. B. Fussell, "How to hand-calculate system
 * reliability and safety characteristics", 1975). For each variable: it takes part in so much of
 * what makes the top true.
 *
 * @param probabilities of each variable to be true, 0 to 1
 * @param most how many nodes the diagrams in between may have
 * @returns for each variable; 0 where no minimal set has it, NaN for all others where the top is
 *   never true; null where the diagrams would need more nodes
 *
 * For each variable the diagram of a union of sets, made from the families in one pass: O(levels ×
 * nodes) unions in a module.
 */
export function fussellVeselyOf(
  solution: CompleteSolution,
  probabilities: Float64Array,
  most = 2_000_000,
): Float64Array | null {
  const of = nodeProbabilities(solution, probabilities);
  const { tested, modules, variables } = solution;
  const whole = of[modules.at(-1)?.holds ?? 0] ?? 0;
  const result = new Float64Array(variables);
  /** That of the sets of the top with a module in them one is true, but for the module. */
  const ofModules = new Map([[modules.length - 1, 1]]);
  const ofItem = (item: number): number =>
    item < 0 ? (of[modules[~item]?.holds ?? 0] ?? 0) : (probabilities[item] ?? 0);
  for (let index = modules.length - 1; index >= 0; index -= 1) {
    const module = modules[index];
    const outer = ofModules.get(index);
    if (module === undefined || outer === undefined) continue;
    let unions = new Unions(solution.families, module.sets, most);
    for (let level = module.firstLevel; level < module.endLevel; level += 1) {
      let holds = unions.having(level);
      if (holds === null) {
        // It may be what the levels before have left behind.
        unions = new Unions(solution.families, module.sets, most);
        holds = unions.having(level);
      }
      if (holds === null) return null;
      if (holds === 0) continue;
      const item = tested[level] ?? 0;
      const inner = outer * unions.probabilityOf(holds, (at) => ofItem(tested[at] ?? 0));
      if (item < 0) ofModules.set(~item, inner);
      else result[item] = (inner * ofItem(item)) / whole;
    }
  }
  return result;
}
