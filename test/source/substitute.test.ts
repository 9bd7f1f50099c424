import { describe, expect, it } from 'vitest';

import { impact } from '../../src/analysis/impact.js';
import { componentId } from '../../src/model/ids.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Topology } from '../../src/model/topology.js';
import { topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';

/** Layers, the last on top, each without its first line. */
const layered = (...texts: readonly string[]): Promise<Topology> => {
  const files = Object.fromEntries(
    texts.map((text, i) => [`/model/${String(i)}.yaml`, `utfall: 1\n${text}`]),
  );
  return topologyIn(memoryReader(files), Object.keys(files));
};

/** A requirement as one would write it. */
function written(requirement: Requirement): string {
  const effect = requirement.effect === 'degraded' ? ' softly' : '';
  if (requirement.type === 'group') {
    const failover = requirement.failover === null ? '' : ` in ${String(requirement.failover)}s`;
    return `${requirement.form}(${requirement.members.map(written).join(', ')})${failover}${effect}`;
  }
  const { target, mode } = requirement;
  const bears = 'tolerates' in mode ? ` ${mode.type} ${String(mode.tolerates)}s` : '';
  return `${target.id}${mode.type === 'startup' ? ' startup' : bears}${effect}`;
}

const needs = (topology: Topology, component: string): string[] =>
  topology.components.get(componentId(component))?.requirements.map(written) ?? [];

const EITHER = 'substitute: { dc-1: { anyOf: [dc-1, dc-2], failover: 5m } }';

// See semantics, "Layers".
describe('a substitute', () => {
  it('stands for each dependency in the layers below: in requirements, members, role bindings', async () => {
    const topology = await layered(
      `components:
  dc-1: {}
  dc-2: {}
  plain: { dependsOn: [dc-1, dc-2] }
  member: { dependsOn: [{ atLeast: 2, of: [dc-1, dc-2, { allOf: [dc-1, plain] }] }] }
capabilities: { read: { dependsOn: [{ use: ehr }, dc-1] } }
profiles: { gp: { capabilities: [read], uses: { ehr: dc-1 }, dependsOn: [dc-1] } }
sites: { one: { profile: gp }, two: { profile: gp, uses: { ehr: { allOf: [dc-1, plain] } }, dependsOn: [dc-1] } }
`,
      EITHER,
    );
    const either = 'anyOf(dc-1, dc-2) in 300s';
    expect(needs(topology, 'plain')).toEqual([either, 'dc-2']);
    expect(needs(topology, 'member')).toEqual([
      `atLeast(${either}, dc-2, allOf(${either}, plain))`,
    ]);
    const [read] = [...topology.capabilities.values()];
    expect(read?.requirements.map(written)).toEqual(['ehr', either]);
    const sites = [...topology.sites.values()].map(({ needs: { uses, requirements } }) => [
      [...uses.values()].map(written),
      requirements.map(written),
    ]);
    expect(sites).toEqual([
      [[either], [either]],
      [[`allOf(${either}, plain)`], [either]],
    ]);
  });

  it('stands for those of tables too', async () => {
    const files = {
      '/model/0.yaml': `utfall: 1
include: [{ csv: sites.csv, as: sites }, { csv: needs.csv, as: dependencies }]
components: { dc-1: {}, dc-2: {}, x: {} }
capabilities: { read: { dependsOn: [{ use: ehr }] } }`,
      '/model/sites.csv':
        'id,capabilities,uses.ehr,dependsOn\none,read,dc-1,dc-1 x\ntwo,read,x,x\n',
      '/model/needs.csv': 'from,on,mode,session\nx,dc-1,login,2h\n',
      '/model/1.yaml': `utfall: 1\n${EITHER}`,
    };
    const topology = await topologyIn(memoryReader(files), ['/model/0.yaml', '/model/1.yaml']);
    expect(needs(topology, 'x')).toEqual(['anyOf(dc-1 login 7200s, dc-2 login 7200s) in 300s']);
    const [one, two] = [...topology.sites.values()].map(({ needs: { uses, requirements } }) => [
      [...uses.values(), ...requirements].map(written),
    ]);
    const either = 'anyOf(dc-1, dc-2) in 300s';
    expect(one).toEqual([[either, either, 'x']]);
    expect(two).toEqual([['x', 'x']]);
  });

  it('leaves alone what the components named in it need themselves, directly or through others', async () => {
    const topology = await layered(
      `components:
  dc-1: {}
  power: { dependsOn: [dc-1] }
  far: { dependsOn: [power, dc-1] }
  other: { dependsOn: [power, dc-1] }
`,
      `components: { dc-2: { dependsOn: [far] } }\n${EITHER}`,
    );
    expect(needs(topology, 'dc-2')).toEqual(['far']);
    expect(needs(topology, 'far')).toEqual(['power', 'dc-1']);
    expect(needs(topology, 'power')).toEqual(['dc-1']);
    expect(needs(topology, 'other')).toEqual(['power', 'anyOf(dc-1, dc-2) in 300s']);
  });

  it('leaves alone what a table says that they need, and what would replace that in turn', async () => {
    const files = {
      '/model/0.yaml': `utfall: 1
include: [{ csv: c.csv, as: components }]
components: { x: {}, r: { dependsOn: [x] } }`,
      '/model/c.csv': 'id,dependsOn\np,q\nq,\n',
      '/model/1.yaml': 'utfall: 1\nsubstitute: { x: { anyOf: [x, p] }, q: { anyOf: [q, r] } }',
    };
    const topology = await topologyIn(memoryReader(files), ['/model/0.yaml', '/model/1.yaml']);
    // With r on x or p, and p on q or r, the two would hold each other up.
    expect(needs(topology, 'p')).toEqual(['q']);
    expect(needs(topology, 'r')).toEqual(['x']);
  });

  it('leaves alone what its own layer says, and works on all layers below', async () => {
    const topology = await layered(
      'components: { dc-1: {}, dc-2: {}, a: { dependsOn: [dc-1] } }',
      'components: { b: { dependsOn: [dc-1] } }',
      `components: { c: { dependsOn: [dc-1] } }\n${EITHER}`,
      'components: { dc-3: {} }\nsubstitute: { dc-2: { anyOf: [dc-2, dc-3] } }',
    );
    const either = 'anyOf(dc-1, anyOf(dc-2, dc-3)) in 300s';
    expect([needs(topology, 'a'), needs(topology, 'b'), needs(topology, 'c')]).toEqual([
      [either],
      [either],
      ['dc-1'],
    ]);
  });

  it('takes over mode and effect where its dependencies have none of their own', async () => {
    const topology = await layered(
      `components:
  dc-1: {}
  dc-2: {}
  dc-3: {}
  login: { dependsOn: [{ on: dc-1, mode: login, session: 2h }] }
  bears: { dependsOn: [{ on: dc-1, tolerates: 3h, effect: degraded }] }
  starts: { dependsOn: [{ on: dc-1, mode: startup }] }
`,
      'substitute: { dc-1: { anyOf: [dc-1, { on: dc-2, mode: cached, ttl: 1h }, { on: dc-3, effect: down }] } }',
    );
    expect(needs(topology, 'login')).toEqual([
      'anyOf(dc-1 login 7200s, dc-2 cached 3600s, dc-3 login 7200s)',
    ]);
    expect(needs(topology, 'bears')).toEqual([
      'anyOf(dc-1 tolerant 10800s softly, dc-2 cached 3600s softly, dc-3 tolerant 10800s)',
    ]);
    expect(needs(topology, 'starts')).toEqual([
      'anyOf(dc-1 startup, dc-2 cached 3600s, dc-3 startup)',
    ]);
  });

  it('comes from where its layer does', async () => {
    const topology = await layered(
      'source: stated\nreference: article\ncomponents: { dc-1: {}, dc-2: {}, a: { dependsOn: [dc-1] } }',
      `source: assumed\nreference: what if\n${EITHER}`,
    );
    const [requirement] = topology.components.get(componentId('a'))?.requirements ?? [];
    expect(requirement?.provenance).toEqual({ source: 'assumed', reference: 'what if' });
    expect(requirement?.range.file.path).toBe('1.yaml');
  });

  it.each([
    ['is of help where it is independent', '', ['dc-1']],
    ['is of none where it hangs on the first', '{ dependsOn: [dc-1] }', ['a', 'b', 'dc-1', 'dc-2']],
  ])('%s', async (_name, second, down) => {
    const topology = await layered(
      'components: { dc-1: {}, a: { dependsOn: [dc-1] }, b: { dependsOn: [a] } }',
      `components: { dc-2: ${second === '' ? '{}' : second} }\n${EITHER}`,
    );
    const { components } = impact(topology, {
      impositions: [{ component: componentId('dc-1'), site: null, state: 'down' }],
      within: null,
      workarounds: 'count',
    });
    expect(components.filter(({ state }) => state === 'down').map(({ id }) => id)).toEqual(down);
  });
});
