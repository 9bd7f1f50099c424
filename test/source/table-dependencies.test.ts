import { describe, expect, it } from 'vitest';

import type { Topology } from '../../src/model/topology.js';
import { errorsIn, topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';
import { BASE, errors, load, MAIN } from './tables.js';

describe('a table of dependencies', () => {
  const needs = (topology: Topology): string[] =>
    [...topology.components.values()].flatMap(({ id, requirements }) =>
      requirements.map((each) =>
        each.type === 'group'
          ? `${id} a group`
          : `${id} ${each.target.id} ${each.effect} ${JSON.stringify(each.mode)}`,
      ),
    );

  const X = BASE.replace('c: {}', 'c: {}, x: { dependsOn: [c] }').replace('TABLE', 'dependencies');

  it('is added to what its components need', async () => {
    const csv = `from,on,mode,session,buffer,ttl,effect,source,reference
a,b,,,,,,,
a,c,login,2h,,,,,
x,a,queued,,3h,,degraded,fitted,replay
x,b,cached,,,4h,,,
b,c,startup,,,,,,
`;
    const reader = memoryReader({ [MAIN]: X, '/model/t.csv': csv });
    expect(needs(await topologyIn(reader, [MAIN]))).toEqual([
      'a b down {"type":"runtime"}',
      'a c down {"type":"login","tolerates":7200,"meanwhile":"degraded"}',
      'b c down {"type":"startup"}',
      'x c down {"type":"runtime"}',
      'x a degraded {"type":"queued","tolerates":10800,"meanwhile":"degraded"}',
      'x b down {"type":"cached","tolerates":14400,"meanwhile":"up"}',
    ]);
  });

  it('is added to what sites need: their own, or else what their profile does', async () => {
    const csv = 'from,on\none,a\ntwo,a\ntwo,b\n';
    const sites =
      'sites: { one: { profile: gp, dependsOn: [b] }, two: { profile: gp }, three: { profile: gp } }';
    const topology = await load('dependencies', csv, sites);
    const ids = [...topology.sites.values()].map((site) =>
      site.needs.requirements.map((each) => (each.type === 'dependency' ? each.target.id : '')),
    );
    expect(ids).toEqual([['b', 'a'], ['c', 'a', 'b'], ['c']]);
  });

  it('may name the things of other tables', async () => {
    const main = `utfall: 1
include:
  - { csv: deps.csv, as: dependencies }
  - { csv: things/*.csv, as: components }`;
    const reader = memoryReader({
      [MAIN]: main,
      '/model/deps.csv': 'from,on\np,q\n',
      '/model/things/1.csv': 'id\np\n',
      '/model/things/2.csv': 'id\nq\n',
    });
    expect(needs(await topologyIn(reader, [MAIN]))).toEqual(['p q down {"type":"runtime"}']);
  });

  it('in a layer is added to what lies below', async () => {
    const reader = memoryReader({
      '/model/base.yaml': 'utfall: 1\ncomponents: { a: {}, b: {}, c: { dependsOn: [a] } }',
      '/model/layer.yaml': 'utfall: 1\ninclude: [{ csv: t.csv, as: dependencies }]',
      '/model/t.csv': 'from,on\nc,b\n',
    });
    const topology = await topologyIn(reader, ['/model/base.yaml', '/model/layer.yaml']);
    expect(needs(topology)).toEqual(['c a down {"type":"runtime"}', 'c b down {"type":"runtime"}']);
  });

  it('names what exists, and what goes together', async () => {
    const csv = `from,on,mode,session,effect
aa,b,,,
a,bb,,,
a,,,,
,b,,,
a,b,queued,2h,
a,b,logn,,
a,b,startup,,degraded
read,a,,,
`;
    expect(await errors('dependencies', csv)).toMatchInlineSnapshot(`
      t.csv:2:1: error: there is no component 'aa'; did you mean 'a'?
      2 | aa,b,,,
        | ^^
      t.csv:3:3: error: there is no component 'bb'; did you mean 'b'?
      3 | a,bb,,,
        |   ^^
      t.csv:4:1: error: this row has no 'on'; write one
      4 | a,,,,
        | ^^^^^
      t.csv:5:1: error: this row has no 'from'; write one
      5 | ,b,,,
        | ^^^^^
      t.csv:6:12: error: 'session' belongs to 'mode: login', not to 'mode: queued'; write 'buffer'
      6 | a,b,queued,2h,
        |            ^^
      t.csv:7:5: error: expected 'runtime', 'login', 'queued', 'cached' or 'startup', found 'logn'; did you mean 'login'?
      7 | a,b,logn,,
        |     ^^^^
      t.csv:8:14: error: 'effect: degraded' says nothing beside 'mode: startup'; leave one of them out
      8 | a,b,startup,,degraded
        |              ^^^^^^^^
      t.csv:9:1: error: there is no component 'read': it is a capability, which capabilities need as { capability: read }
      9 | read,a,,,
        | ^^^^
    `);
  });
});

describe('tables in layers', () => {
  const BELOW = `utfall: 1
components: { a: {}, b: {} }
capabilities: { read: { dependsOn: [{ use: ehr }] } }
profiles: { gp: { capabilities: [read], uses: { ehr: a } } }
include: [{ csv: sites.csv, as: sites }]`;
  const both = (sites: string, layer: string, table = 'id\n') =>
    [
      memoryReader({
        '/model/base.yaml': BELOW,
        '/model/sites.csv': sites,
        '/model/layer.yaml': `utfall: 1\n${layer}`,
        '/model/t.csv': table,
      }),
      ['/model/base.yaml', '/model/layer.yaml'],
    ] as const;

  it('merge with what lies over them, cell by cell', async () => {
    const layer = `sites: { one: { people: 5, region: null, uses: { ehr: b } }, two: null }`;
    const rows = 'id,profile,people,region\none,gp,7,North\ntwo,gp,8,South\nthree,gp,9,East\n';
    const { sites } = await topologyIn(...both(rows, layer));
    expect([...sites.values()].map(({ id, people, region }) => [id, people, region])).toEqual([
      ['one', 5, null],
      ['three', 9, 'East'],
    ]);
  });

  it('may lie over others: an empty cell says nothing', async () => {
    const rows = 'id,profile,people,region\none,gp,7,North\n';
    const table = 'id,people,region\none,,West\n';
    const { sites } = await topologyIn(
      ...both(rows, 'include: [{ csv: t.csv, as: sites }]', table),
    );
    expect([...sites.values()].map(({ people, region }) => [people, region])).toEqual([
      [7, 'West'],
    ]);
  });

  it('are checked where a layer replaces what is wrong, too', async () => {
    const rows = 'id,profile,people\none,gp,many\n';
    expect(await errorsIn(...both(rows, 'sites: { one: { people: 5 } }'))).toContain(
      "sites.csv:2:8: error: expected a whole number from 0 up, found 'many'",
    );
  });
});
