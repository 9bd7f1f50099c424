import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { runInDetail } from '../../src/analysis/detailed-run.js';
import { faultTree } from '../../src/analysis/fault-tree.js';
import type { Imposition } from '../../src/analysis/imposition.js';
import type { FaultTree } from '../../src/model/fault-tree.js';
import { componentId, siteId } from '../../src/model/ids.js';
import type { Topology } from '../../src/model/topology.js';
import { treeOpenpsa } from '../../src/report/fault-tree/tree-openpsa.js';
import { findThing } from '../../src/selection/find-thing.js';
import { topologies } from '../arbitrary/topology.js';
import { fails, subsetsOf } from '../fault-tree/fails.js';
import { read } from '../fault-tree/reading.js';
import { topologyFrom } from '../topology-from.js';

function grown(topology: Topology, id: string, except: readonly string[] = []) {
  const found = findThing(topology, id);
  if (!found.ok || found.thing.type === 'site') throw new Error(`no ${id}`);
  return faultTree(topology, { target: found.thing, except: new Set(except) });
}

function treeOf(topology: Topology, id: string, except: readonly string[] = []): FaultTree {
  const answer = grown(topology, id, except);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.tree;
}

const probabilities = ({ events }: FaultTree): Readonly<Record<string, number | null>> =>
  Object.fromEntries(events.map(({ id, probability }) => [id, probability]));

/** Whether what has failed by itself takes something down at last, by the engine. */
function isDown(topology: Topology, id: string, failed: ReadonlySet<string>): boolean {
  const impositions = [...failed].map((name): Imposition => {
    const [component = '', site] = name.split('@');
    return {
      component: componentId(component),
      site: site === undefined ? null : siteId(site),
      state: 'down',
    };
  });
  const apart = new Set([...topology.sites.keys()]);
  const run = runInDetail(topology, { apart, ownNeedsCount: () => true }, impositions, 'ignore');
  const node = run.structure.numberOf.get(id);
  if (node === undefined) throw new Error(`no ${id}`);
  return run.onsets(node).down !== Infinity;
}

/** What a tree can be about. */
const targetsIn = ({ components, sites }: Topology): readonly string[] => [
  ...[...components.values()].filter(({ perSite }) => !perSite).map(({ id }) => id),
  ...[...sites.values()].flatMap(({ id, needs }) =>
    needs.capabilities.map((capability) => `${id}/${capability}`),
  ),
];

describe('the fault tree of a thing', () => {
  test.prop([topologies(), fc.nat(), fc.array(fc.nat({ max: 62 }), { maxLength: 12 })])(
    'fails by the same events as the thing, and so does what is read of it',
    async (topology, which, picks) => {
      const targets = targetsIn(topology);
      fc.pre(targets.length > 0);
      const id = targets[which % targets.length] ?? '';
      const answer = grown(topology, id);
      if (!answer.ok) {
        const all = new Set<string>(topology.components.keys());
        expect([answer.reason, isDown(topology, id, all)]).toEqual(['never', false]);
        return;
      }
      const { tree } = answer;
      const ids = tree.events.map((event) => event.id);
      const own = ids.filter((each) => !each.startsWith('common-cause-'));
      const some = subsetsOf(own.slice(0, 6));
      const { tree: again } = await read([...treeOpenpsa(tree)].join(''));
      const renamed = {
        ...again,
        events: again.events.map((event, i) => ({ ...event, id: ids[i] ?? '' })),
      };
      for (const pick of [...picks, 0, some.length - 1]) {
        const failed = some[pick % some.length] ?? new Set<string>();
        expect([id, [...failed], fails(tree, failed)]).toEqual([
          id,
          [...failed],
          isDown(topology, id, failed),
        ]);
        expect(fails(renamed, failed)).toBe(fails(tree, failed));
      }
    },
  );

  it('has as probabilities what availabilities leave, and none where none is stated', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      defaults: { kinds: { network: { availability: 99.9% } } }
      components:
        a: { availability: 0.99, dependsOn: [b, c, d] }
        b: { mtbf: 99h, mttr: 1h }
        c: { kind: network }
        d: {}
    `);
    expect(probabilities(treeOf(topology, 'a'))).toEqual({ a: 0.01, b: 0.01, c: 0.001, d: null });
  });

  it('has a common cause as an event of its own', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components:
        a: { dependsOn: [{ anyOf: [b, c] }] }
        b: { availability: 90% }
        c: { availability: 90% }
      commonCause: [{ components: [b, c], beta: 50% }]
    `);
    const tree = treeOf(topology, 'a', ['a']);
    const { b, c, 'common-cause-1': common } = probabilities(tree);
    expect([b, c, common]).toEqual([0.05 / 0.95, 0.05 / 0.95, 0.05]);
    expect(fails(tree, new Set(['common-cause-1']))).toBe(true);
    expect(fails(tree, new Set(['b']))).toBe(false);
    expect(tree.events.at(-1)?.label).toBe('common cause of b, c');
  });

  it('has the gate of a component apart from that it fails by itself', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components: { a: { name: Alpha, dependsOn: [b] }, b: {}, a-down: {}, c: { dependsOn: [a, a-down] } }
    `);
    expect(treeOf(topology, 'a').gates[0]).toMatchObject({ id: 'a-down', label: 'Alpha' });
    expect(treeOf(topology, 'a', ['a']).gates[0]).toMatchObject({ id: 'a' });
    expect(treeOf(topology, 'b').gates).toEqual([
      { id: 'b-down', label: null, formula: { type: 'event', event: 0 } },
    ]);
  });

  it('tells the own component of a site from that of others', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components: { office: { perSite: true }, centre: {} }
      capabilities: { work: { dependsOn: [office, centre] } }
      sites: { s: { capabilities: [work] }, t: { capabilities: [work] } }
    `);
    expect(Object.keys(probabilities(treeOf(topology, 's/work')))).toEqual(['centre', 'office@s']);
    expect(Object.keys(probabilities(treeOf(topology, 't/work', ['office@s'])))).toEqual([
      'centre',
      'office@t',
    ]);
  });

  it('has a name of its own for each time that a member counts', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components:
        a: { dependsOn: [{ atLeast: 3, of: [b, b, c, d] }] }
        b: {}
        c: {}
        d: {}
    `);
    const tree = treeOf(topology, 'a', ['a']);
    expect(tree.gates).toHaveLength(2);
    for (const set of subsetsOf(['b', 'c', 'd'])) {
      expect(fails(tree, set)).toBe(isDown(topology, 'a', set));
    }
  });

  it('is none where nothing that may fail takes the thing down', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components: { a: { dependsOn: [{ on: b, effect: degraded }, { on: c, mode: startup }] }, b: {}, c: {} }
    `);
    expect(grown(topology, 'a', ['a'])).toEqual({ ok: false, reason: 'never' });
  });
});
