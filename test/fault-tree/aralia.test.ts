import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultTree } from '../../src/analysis/fault-tree.js';
import { failureFormula } from '../../src/analysis/exact/failure-formula.js';
import { structureOf } from '../../src/analysis/structure.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { ALL_NEEDS } from '../../src/graph/site-classes.js';
import { countsByOrder } from '../../src/logic/counts.js';
import { probabilityOf } from '../../src/logic/probability.js';
import type { Topology } from '../../src/model/topology.js';
import { treeOpenpsa } from '../../src/report/fault-tree/tree-openpsa.js';
import { treeYaml } from '../../src/report/fault-tree/tree-yaml.js';
import { loadFaultTree } from '../../src/source/load-fault-tree.js';
import { findThing } from '../../src/selection/find-thing.js';
import { araliaTrees } from '../logic/aralia.js';
import { solveCompletely } from '../logic/solve-completely.js';
import { findingsIn } from '../docs/findings-in.js';
import { oneFileReader, topologyFrom } from '../topology-from.js';
import { read } from './reading.js';

const FOLDER = new URL('../../../shared/aralia/', import.meta.url);
const trees = araliaTrees(FOLDER);
const textOf = (name: string): string => readFileSync(new URL(`${name}.xml`, FOLDER), 'utf8');

/** What isn't coherent, and how often the operators that aren't stand there. */
const REFUSED = [
  ['cea9601', ['<not> 30']],
  ['das9601', ['<xor> 12', '<not> 14']],
] as const;

function gatesOf(topology: Topology): ReadonlySet<string> {
  const gates = [...topology.components.values()].filter(({ kind }) => kind === 'gate');
  return new Set(gates.map(({ id }) => id));
}

/** Minimal cut sets by order, and the probability, of the capability of an imported tree. */
function solved(topology: Topology) {
  const structure = structureOf(topology, ALL_NEEDS, 'ignore');
  const node = structure.numberOf.get('system/work') ?? NaN;
  const options = { except: gatesOf(topology), commonCause: false, limit: 1_000_000 };
  const made = failureFormula(structure, [node], { level: 'down', within: null }, options);
  if (made === null) throw new Error('more than the limit');
  const solution = solveCompletely(made.formula, made.tops[0] ?? NaN);
  const probabilities = made.events.map((event) => {
    const component = event.type === 'component' ? topology.components.get(event.id) : undefined;
    const stated = component?.availability;
    return stated?.type === 'fraction' ? 1 - stated.value : NaN;
  });
  return {
    byOrder: countsByOrder(solution),
    probability: probabilityOf(solution, Float64Array.from(probabilities)),
  };
}

const isThere = existsSync(FOLDER);

describe.skipIf(!isThere)(
  `the Aralia fault trees${isThere ? '' : ' (not in ../shared/aralia)'}`,
  () => {
    it.each(trees)('$name is imported whole, and means what it meant', async (tree) => {
      const { tree: imported, warnings } = await read(textOf(tree.name));
      expect(warnings).toEqual([]);
      expect(imported.gates).toHaveLength(tree.formula.gates.length);
      expect(imported.events).toHaveLength(tree.formula.variables);
      const yaml = [...treeYaml(imported, `${tree.name}.xml`)].join('');
      expect((await findingsIn({ 'utfall.yaml': yaml }, ['utfall.yaml'])).findings).toEqual([]);
      const topology = await topologyFrom(yaml);
      expect([...topology.components.keys()][0]).toBe(
        /define-gate name="(\w+)"/.exec(textOf(tree.name))?.[1],
      );
      const { byOrder, probability } = solved(topology);
      expect(byOrder).toEqual(tree.byOrder.map(BigInt));
      expect(Math.abs(probability / tree.topProbability - 1)).toBeLessThan(1e-6);
    });

    it.each(trees)('$name is written for other tools, and means what it meant', async (tree) => {
      const { tree: imported } = await read(textOf(tree.name));
      const topology = await topologyFrom([...treeYaml(imported, 'a.xml')].join(''));
      const found = findThing(topology, 'system/work');
      if (!found.ok || found.thing.type === 'site') throw new Error('there is no such capability');
      const answer = faultTree(topology, { target: found.thing, except: gatesOf(topology) });
      if (!answer.ok) throw new Error(answer.reason);
      const { tree: again, warnings } = await read([...treeOpenpsa(answer.tree)].join(''));
      expect(warnings).toEqual([]);
      const { byOrder, probability } = solved(
        await topologyFrom([...treeYaml(again, 'b.xml')].join('')),
      );
      expect(byOrder).toEqual(tree.byOrder.map(BigInt));
      expect(Math.abs(probability / tree.topProbability - 1)).toBeLessThan(1e-6);
    });

    it.each(REFUSED)('%s is refused, as it is not coherent', async (name, told) => {
      const loaded = await loadFaultTree(`${name}.xml`, oneFileReader(textOf(name)));
      const messages = loaded.ok ? [] : loaded.diagnostics.map(formatDiagnostic);
      const brief = messages.map((message) => {
        const [, operator, times] =
          /error: (<\w+>) can't be imported.*isn't coherent.* (\d+) times/.exec(message) ?? [];
        return `${operator} ${times}`;
      });
      expect(brief).toEqual(told);
      // At the line where it first stands.
      for (const [i, message] of messages.entries()) {
        const line = Number(/:(\d+):2: error/.exec(message)?.[1]);
        const lines = textOf(name).split('\n');
        const operator = told[i]?.split(' ')[0] ?? '';
        expect(lines.indexOf(operator)).toBe(line - 1);
      }
    });
  },
);
