import { countsByOrder } from '../../src/logic/counts.js';
import { probabilityOf } from '../../src/logic/probability.js';
import { solve } from '../../src/logic/solve.js';
import { araliaTrees, type AraliaTree } from '../logic/aralia.js';
import { milliseconds, printTable } from './table.js';

const FOLDER = new URL('../../../../shared/aralia/', import.meta.url);
/** After the first one, which pays for code that has not been compiled yet. */
const MORE_RUNS = 5;

/**
 * The coherent Aralia fault trees, one after another: from the formula as the file states it to all
 * minimal sets counted by order, and the exact probability. Both are checked.
 */
export function benchAralia(): void {
  const trees = araliaTrees(FOLDER);
  if (trees.length === 0) {
    console.log(`No Aralia fault trees: there is no folder ../shared/aralia\n`);
    return;
  }
  const first = trees.map(measure);
  const others = Array.from({ length: MORE_RUNS }, () => trees.map(measure));
  const rows = trees.map((tree, i) => {
    const times = others.map((run) => run[i]?.time ?? NaN).sort((a, b) => a - b);
    return [
      tree.name,
      String(tree.formula.variables),
      String(tree.formula.gates.length),
      String(first[i]?.nodes),
      String(first[i]?.families),
      milliseconds(first[i]?.time ?? NaN),
      milliseconds(times[times.length >> 1] ?? NaN),
      tree.byOrder.reduce((sum, count) => sum + count, 0).toLocaleString('en'),
    ];
  });
  const total = (run: readonly Run[]): number => run.reduce((sum, { time }) => sum + time, 0);
  const totals = others.map(total).sort((a, b) => a - b);
  const whole = [milliseconds(total(first)), milliseconds(totals[totals.length >> 1] ?? NaN)];
  printTable(
    [
      ...['tree', 'events', 'gates', 'nodes of functions', 'of families'],
      ...['first time', 'median after', 'minimal cut sets'],
    ],
    [...rows, ['all', '', '', '', '', ...whole, '']],
  );
}

interface Run {
  /** In milliseconds. */
  readonly time: number;
  readonly nodes: number;
  readonly families: number;
}

function measure({ name, formula, top, probabilities, topProbability, byOrder }: AraliaTree): Run {
  const start = performance.now();
  const solution = solve(formula, top);
  if (solution.kind === 'truncated') throw new Error(`${name} outgrew the budget`);
  const counts = countsByOrder(solution);
  const probability = probabilityOf(solution, probabilities);
  const time = performance.now() - start;
  if (counts.map(Number).join() !== byOrder.join()) throw new Error(`${name}: other counts`);
  if (!(Math.abs(probability / topProbability - 1) < 1e-6)) {
    throw new Error(`${name}: another probability, ${probability}`);
  }
  return { time, nodes: solution.functions.size, families: solution.families.size };
}
