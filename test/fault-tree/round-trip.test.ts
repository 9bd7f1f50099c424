import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { faultTree } from '../../src/analysis/fault-tree.js';
import { componentId } from '../../src/model/ids.js';
import type { FaultTree } from '../../src/model/fault-tree.js';
import type { Topology } from '../../src/model/topology.js';
import { treeJson } from '../../src/report/fault-tree/tree-json.js';
import { treeOpenpsa } from '../../src/report/fault-tree/tree-openpsa.js';
import { treeYaml } from '../../src/report/fault-tree/tree-yaml.js';
import { faultTrees } from '../arbitrary/fault-tree.js';
import { hostileTexts } from '../arbitrary/hostile-text.js';
import { topologyFrom } from '../topology-from.js';
import { failingSets } from './fails.js';
import { read } from './reading.js';

const xmlOf = (tree: FaultTree): string => [...treeOpenpsa(tree)].join('');

const plainTrees = faultTrees({
  ids: fc.stringMatching(/^[A-Za-zå_][A-Za-z0-9_]{0,4}(-[A-Za-z0-9_]{1,3}){0,2}$/),
  labels: fc.stringMatching(/^\w+( [<&"'.\w]+){0,3}$/),
});

/** What a topology may have for ids: no identifiers, most of them. */
const idsOfTopologies = fc
  .stringMatching(/^[a0\p{L}]([a.@/-]|--){0,3}[b9]$/u)
  .filter((id) => id.normalize('NFC') === id);

const idsOf = ({ events }: FaultTree): readonly string[] => events.map(({ id }) => id);

/** The tree of a tree's top gate as it is when it was made into a topology. */
function grownAgain(topology: Topology, tree: FaultTree): FaultTree {
  const component = topology.components.get(componentId(tree.gates[0]?.id ?? ''));
  if (component === undefined) throw new Error('the top gate is no component');
  const except = new Set(tree.gates.map(({ id }) => id));
  const target = { type: 'component', component, site: null } as const;
  const answer = faultTree(topology, { target, except });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.tree;
}

describe('a fault tree', () => {
  test.prop([plainTrees])('written and read is the same', async (tree) => {
    const stated = {
      ...tree,
      events: tree.events.map((each) => ({ ...each, probability: each.probability ?? 0 })),
    };
    expect((await read(xmlOf(tree))).tree).toEqual(stated);
  });

  test.prop([faultTrees({ ids: idsOfTopologies, labels: hostileTexts() })])(
    'is as true as before, whatever its ids and labels are',
    async (tree) => {
      const { tree: again, warnings } = await read(xmlOf(tree));
      expect(warnings.filter((each) => !each.includes('as an availability'))).toEqual([]);
      const renamed = {
        ...again,
        events: again.events.map((event, i) => ({ ...event, id: idsOf(tree)[i] ?? '' })),
      };
      expect(failingSets(renamed, idsOf(tree))).toEqual(failingSets(tree, idsOf(tree)));
      for (const [i, { id }] of tree.events.entries()) {
        const shown = again.events[i];
        expect(shown?.id === id || shown?.label?.includes(id)).toBe(true);
      }
    },
  );

  test.prop([plainTrees])(
    'made into a topology, in YAML or JSON, fails by the same',
    async (tree) => {
      const [yaml, json] = [
        [...treeYaml(tree, 'a.xml')].join(''),
        [...treeJson(tree, 'a.xml')].join(''),
      ];
      const ofYaml = grownAgain(await topologyFrom(yaml), tree);
      expect(grownAgain(await topologyFrom(json, 'utfall.json'), tree)).toEqual(ofYaml);
      expect(failingSets(ofYaml, idsOf(tree))).toEqual(failingSets(tree, idsOf(tree)));
      const { tree: again } = await read(xmlOf(ofYaml));
      expect(failingSets(again, idsOf(tree))).toEqual(failingSets(tree, idsOf(tree)));
      for (const { id, probability } of tree.events) {
        const kept = ofYaml.events.find((each) => each.id === id);
        // An event may be there for nothing, as in a or (a and b).
        if (kept === undefined) continue;
        if (probability === null) expect(kept.probability).toBe(null);
        else expect(kept.probability).toBeCloseTo(probability, 15);
      }
    },
  );
});
