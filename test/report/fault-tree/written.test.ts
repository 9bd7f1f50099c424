import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultTree } from '../../../src/analysis/fault-tree.js';
import type { FaultTree } from '../../../src/model/fault-tree.js';
import { treeJson } from '../../../src/report/fault-tree/tree-json.js';
import { treeOpenpsa } from '../../../src/report/fault-tree/tree-openpsa.js';
import { treeYaml } from '../../../src/report/fault-tree/tree-yaml.js';
import { findThing } from '../../../src/selection/find-thing.js';
import { topologyFrom } from '../../topology-from.js';
import { named, readXml } from '../check/read-xml.js';

const golden = (name: string): string => `../../golden/fault-tree/${name}`;

const PLANT: FaultTree = {
  name: 'Plant: "A" & B',
  gates: [
    {
      id: 'loss',
      label: 'Loss of cooling',
      formula: {
        type: 'vote',
        needed: 1,
        of: [
          { type: 'gate', gate: 1 },
          { type: 'event', event: 3 },
          {
            type: 'vote',
            needed: 2,
            of: [
              { type: 'event', event: 0 },
              { type: 'event', event: 3 },
            ],
          },
        ],
      },
    },
    {
      id: 'pumps',
      label: null,
      formula: {
        type: 'vote',
        needed: 2,
        of: [
          { type: 'event', event: 0 },
          { type: 'event', event: 1 },
          {
            type: 'vote',
            needed: 1,
            of: [
              { type: 'event', event: 2 },
              { type: 'event', event: 3 },
            ],
          },
        ],
      },
    },
  ],
  events: [
    { id: 'null', label: 'yes: # no', probability: 0.01 },
    { id: '0301', label: null, probability: 1e-9 },
    { id: 'system', label: null, probability: null },
    { id: 'power', label: 'Power, both feeds', probability: 0 },
  ],
};

const TOWN = `
utfall: 1
name: A town <by the sea>
components:
  dc-1: { name: Data centre "1", availability: 99.95% }
  dc-2: { availability: 99.9% }
  network: { mtbf: 999h, mttr: 1h }
  office.server: { perSite: true }
  login: { dependsOn: [dc-1] }
  record:
    dependsOn:
      - { anyOf: [dc-1, dc-2], failover: 10m }
      - { on: login, mode: login, session: 8h }
      - { atLeast: 2, of: [network, dc-1, dc-2] }
capabilities:
  read: { name: Read, dependsOn: [record, office.server], workaround: { name: Paper } }
sites:
  clinic: { capabilities: [read] }
commonCause: [{ components: [feed-1, feed-2], beta: 10% }]
`;

const FEEDS = `
  feed-1: { availability: 99% }
  feed-2: { availability: 99% }
  power: { dependsOn: [{ anyOf: [feed-1, feed-2] }] }
`;

async function treeOf(id: string): Promise<FaultTree> {
  const topology = await topologyFrom(
    TOWN.replace('capabilities:', `${FEEDS.slice(1)}capabilities:`).replace(
      'dependsOn: [dc-1] }',
      'dependsOn: [dc-1, power] }',
    ),
  );
  const found = findThing(topology, id);
  if (!found.ok || found.thing.type === 'site') throw new Error(`no ${id}`);
  const answer = faultTree(topology, { target: found.thing, except: new Set() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.tree;
}

describe('a fault tree as a topology', () => {
  it('in YAML', async () => {
    const text = [...treeYaml(PLANT, 'plant.xml')].join('');
    await expect(text).toMatchFileSnapshot(golden('plant.yaml'));
  });

  it('in JSON', async () => {
    const text = [...treeJson(PLANT, 'plant.xml')].join('');
    expect(JSON.parse(text)).toMatchObject({ utfall: 1, source: 'documented' });
    await expect(text).toMatchFileSnapshot(golden('plant.json'));
  });

  it('takes a site that no component is called like, and asks of it what the tree does', async () => {
    const topology = await topologyFrom([...treeYaml(PLANT, 'plant.xml')].join(''));
    expect([...topology.sites.keys()]).toEqual(['system-2']);
    expect([...topology.components.keys()]).toEqual([
      'loss',
      'pumps',
      'null',
      '0301',
      'system',
      'power',
    ]);
    expect([...topology.components.values()].map(({ name }) => name).slice(0, 3)).toEqual([
      'Loss of cooling',
      'pumps',
      'yes: # no',
    ]);
  });
});

describe('a fault tree in the Open-PSA format', () => {
  it.each(['clinic/read', 'login'])('of %s', async (id) => {
    const text = [...treeOpenpsa(await treeOf(id))].join('');
    await expect(text).toMatchFileSnapshot(golden(`${id.replace('/', '-')}.xml`));
  });

  it('has its top gate first, and defines all that it refers to', async () => {
    const document = readXml([...treeOpenpsa(await treeOf('clinic/read'))].join(''));
    const names = (element: string): readonly (string | undefined)[] =>
      named(document, element).map(({ attributes }) => attributes['name']);
    const [top, ...others] = names('define-gate');
    expect(top).toBe('clinic_read');
    expect([...new Set(names('gate'))].sort()).toEqual(others.sort());
    expect([...new Set(names('basic-event'))].sort()).toEqual(
      [...names('define-basic-event')].sort(),
    );
    expect(names('define-basic-event')).toContain('office_server_clinic');
  });
});

describe('a label with what acts on a terminal, or turns a line round', () => {
  const label = 'a\u009b31m\u202eb\u{e0001}\u007f\u200dc';
  const tree: FaultTree = { ...PLANT, name: label, events: [], gates: [] };

  it('is in YAML by escapes, and reads as it was', () => {
    const yaml = [...treeYaml(tree, 'plant.xml')].join('');
    expect(yaml).toContain('name: "a\\u009b31m\\u202eb\\U000e0001\\u007f\u200dc"\n');
    expect(parse(yaml)).toMatchObject({ name: label });
  });

  it('is in XML by numbers, and reads as it was', () => {
    const xml = [...treeOpenpsa(tree)].join('');
    expect(xml).toContain('<label>a&#155;31m&#8238;b&#917505;&#127;\u200dc</label>');
    expect(named(readXml(xml), 'label').map(({ text }) => text)).toContain(label);
  });
});
