import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Bdd } from '../../src/logic/bdd.js';
import { countsByOrder } from '../../src/logic/counts.js';
import { gateOf, thingsBelow, type Formula } from '../../src/logic/formula.js';
import { minimalSets } from '../../src/logic/minimal-sets.js';
import { MinimalSolutions } from '../../src/logic/minimal-solutions.js';
import { modulesOf } from '../../src/logic/modules.js';
import { DiagramOutgrown, NodeTable } from '../../src/logic/node-table.js';
import { depthFirstOrder } from '../../src/logic/order/depth-first-order.js';
import { insideOf, type Order } from '../../src/logic/order/inside.js';
import { weightOrder } from '../../src/logic/order/weight-order.js';
import { probabilityOf } from '../../src/logic/probability.js';
import type { RootedFormula } from '../../src/logic/simplification/formula-builder.js';
import { groupMembers } from '../../src/logic/simplification/group-members.js';
import { mergeGates } from '../../src/logic/simplification/merge-gates.js';
import { rebuild } from '../../src/logic/simplification/rebuild.js';
import { simplify } from '../../src/logic/simplification/simplify.js';
import { solveModules } from '../../src/logic/solve-modules.js';
import { BruteForce } from './brute-force.js';
import { tops } from './formulas.js';

/** From its table of truth, a bit for each of the values 00, 01, 10 and 11 of two variables. */
function twoVariables({ nodes }: Bdd, table: number): number {
  const node = (level: number, low: number, high: number): number =>
    low === high ? low : nodes.find(level, low, high);
  const bit = (value: number): number => (table >> value) & 1;
  return node(0, node(1, bit(0), bit(1)), node(1, bit(2), bit(3)));
}

function tableOf({ nodes }: Bdd, root: number): number {
  return [0, 1, 2, 3].reduce((table, value) => {
    let node = root;
    while (node > 1) {
      const isTrue = ((value >> (1 - (nodes.level[node] ?? 0))) & 1) === 1;
      node = (isTrue ? nodes.high[node] : nodes.low[node]) ?? 0;
    }
    return table | (node << value);
  }, 0);
}

const TABLES = Array.from({ length: 16 }, (_, table) => table);

describe('decision diagrams', () => {
  it('join any two functions of two variables', () => {
    const bdd = new Bdd(1000);
    for (const a of TABLES) {
      for (const b of TABLES) {
        const [one, other] = [twoVariables(bdd, a), twoVariables(bdd, b)];
        expect(tableOf(bdd, bdd.and(one, other))).toBe(a & b);
        expect(tableOf(bdd, bdd.or(one, other))).toBe(a | b);
        expect(bdd.and(one, other)).toBe(twoVariables(bdd, a & b));
      }
    }
  });

  it('have the minimal solutions of every monotone function of two variables', () => {
    const bdd = new Bdd(1000);
    const families = new NodeTable(1000);
    const solutions = new MinimalSolutions(bdd.nodes, families);
    const family = (table: number): readonly number[] => {
      const root = solutions.of(twoVariables(bdd, table));
      const node = { level: families.level[root], low: families.low[root] };
      return [node.level ?? 0, node.low ?? 0, families.high[root] ?? 0];
    };
    const only = (level: number): number => families.find(level, 0, 1);
    expect(solutions.of(twoVariables(bdd, 0b0000))).toBe(0);
    expect(solutions.of(twoVariables(bdd, 0b1111))).toBe(1);
    expect(family(0b1100)).toEqual([0, 0, 1]);
    expect(family(0b1010)).toEqual([1, 0, 1]);
    expect(family(0b1000)).toEqual([0, 0, only(1)]);
    expect(family(0b1110)).toEqual([0, only(1), 1]);
  });

  it('are refused more nodes than they may have', () => {
    const table = new NodeTable(100);
    for (let level = 0; level < 98; level += 1) table.find(level, 0, 1);
    expect(table.find(50, 0, 1)).toBe(52);
    expect(() => table.find(98, 0, 1)).toThrow(DiagramOutgrown);
  });
});

/** What simplifies, as far as it goes. */
const SIMPLIFICATIONS: readonly ((rooted: RootedFormula) => RootedFormula)[] = [
  rebuild,
  (rooted) => mergeGates(rebuild(rooted)),
  (rooted) => groupMembers(rebuild(rooted)),
  simplify,
];
const backwards: Order = (inside) => depthFirstOrder(inside).toReversed();
const ORDERS: readonly Order[] = [weightOrder, depthFirstOrder, backwards];

describe('kernels', () => {
  test.prop([tops(16)], { numRuns: 500 })(
    'come to the same, simplified or not, in modules or not, in any order',
    ({ formula, top, probabilities }) => {
      const answers = SIMPLIFICATIONS.flatMap((simplified) => {
        const rooted = simplified({ formula, top });
        const isVariable = rooted.top < formula.variables;
        const all = modulesOf(rooted.formula, rooted.top);
        return [all, isVariable ? [] : [rooted.top]].flatMap((modules) =>
          ORDERS.map((order) => {
            const solution = solveModules(rooted, modules, 10_000, [order]);
            if (solution.kind === 'truncated') throw new Error('so small a formula fits');
            expect(probabilityOf(solution, probabilities)).toBeCloseTo(
              new BruteForce(formula, top).probability(probabilities),
              12,
            );
            return { sets: [...minimalSets(solution)], counts: countsByOrder(solution) };
          }),
        );
      });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    },
  );

  test.prop([tops(16)], { numRuns: 1000 })(
    'keep a function as it is when they simplify it',
    ({ formula, top }) => {
      const truth = new BruteForce(formula, top);
      for (const simplified of SIMPLIFICATIONS) {
        const rooted = simplified({ formula, top });
        const same = new BruteForce(rooted.formula, rooted.top);
        for (let set = 0; set < 1 << formula.variables; set += 1) {
          expect(same.holds(set)).toBe(truth.holds(set));
        }
      }
    },
  );

  test.prop([tops(16)], { numRuns: 1000 })(
    'find just the gates that share nothing with the rest',
    ({ formula, top }) => {
      const all = thingsBelow(formula, top);
      const modules = all.filter((thing) => {
        if (thing < formula.variables) return false;
        const below = new Set(thingsBelow(formula, thing));
        const inner = [...below].filter((one) => one !== thing);
        // Whoever lists something below the gate is below it as well.
        return all.every(
          (other) => below.has(other) || !inner.some((one) => lists(formula, other, one)),
        );
      });
      expect(modulesOf(formula, top).toSorted((a, b) => a - b)).toEqual(
        modules.toSorted((a, b) => a - b),
      );
    },
  );

  test.prop([tops(16)], { numRuns: 500 })('order each leaf once', ({ formula, top }) => {
    const inside = insideOf(formula, top, (thing) => thing < formula.variables);
    const leaves = inside.members.flatMap((of, place) => (of.length === 0 ? [place] : []));
    for (const order of ORDERS) {
      expect(order(inside).toSorted((a, b) => a - b)).toEqual(leaves);
    }
  });
});

const lists = (formula: Formula, thing: number, member: number): boolean =>
  gateOf(formula, thing)?.of.includes(member) ?? false;

describe('simplification', () => {
  /** With what is left of it, so that tests can be read. */
  const simplified = (variables: number, ...gates: Formula['gates']): readonly string[] => {
    const { formula, top } = simplify({
      formula: { variables, gates },
      top: variables + gates.length - 1,
    });
    return thingsBelow(formula, top).flatMap((thing) => {
      const gate = gateOf(formula, thing);
      return gate === undefined ? [] : [`${gate.needed} of ${gate.of.join(' ')}`];
    });
  };
  const any = (...of: readonly number[]): Formula['gates'][number] => ({ needed: 1, of });
  const all = (...of: readonly number[]): Formula['gates'][number] => ({
    needed: of.length,
    of,
  });

  it('merges gates of one kind, and leaves those that are listed twice', () => {
    expect(simplified(3, any(0, 1), any(3, 2))).toEqual(['1 of 0 1 2']);
    expect(simplified(3, all(0, 1), any(3, 2))).toEqual(['2 of 0 1', '1 of 3 2']);
    const twice = simplified(4, any(0, 1), any(4, 2), any(4, 3), all(5, 6));
    expect(twice.filter((gate) => gate === '1 of 0 1')).toHaveLength(1);
    expect(twice).toHaveLength(4);
  });

  it('does away with constants and with what is listed twice to no avail', () => {
    expect(simplified(2, { needed: 0, of: [] }, all(0, 2, 1, 0))).toEqual(['2 of 0 1']);
    expect(simplified(2, { needed: 3, of: [0] }, any(0, 2, 1))).toEqual(['1 of 0 1']);
    expect(simplified(3, all(), { needed: 3, of: [0, 1, 2, 3] })).toEqual(['2 of 0 1 2']);
    expect(simplified(2, any(0), all(2), any(3))).toEqual([]);
  });

  it('keeps how often a member counts', () => {
    expect(simplified(3, { needed: 2, of: [0, 0, 1, 2] })).toEqual(['2 of 0 0 1 2']);
    expect(simplified(3, { needed: 2, of: [0, 0, 0, 1, 2] })).toEqual(['2 of 0 0 1 2']);
  });

  it('makes one gate of members that stand together wherever they stand', () => {
    const gates = simplified(5, any(0, 1, 2), any(0, 1, 3), { needed: 2, of: [5, 6, 4] });
    expect(gates).toEqual(['1 of 0 1', '1 of 5 2', '1 of 5 3', '2 of 6 7 4']);
  });
});
