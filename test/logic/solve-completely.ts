import type { Formula } from '../../src/logic/formula.js';
import type { CompleteSolution } from '../../src/logic/solution.js';
import { solve } from '../../src/logic/solve.js';

/** The solution of a top that must not outgrow the budget. */
export function solveCompletely(formula: Formula, top: number): CompleteSolution {
  const solution = solve(formula, top);
  if (solution.kind === 'truncated') throw new Error('the diagrams outgrew the budget');
  return solution;
}
