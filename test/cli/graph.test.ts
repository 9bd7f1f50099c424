import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

interface Told {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly nodes: readonly { readonly key: string; readonly attributes: object }[];
}

async function told(...more: readonly string[]): Promise<Told> {
  const { code, stdout, stderr } = await runUtfall(['graph', '-f', 'json', ...more], {
    cwd: small(),
  });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Told;
}

const keys = ({ nodes }: Told): readonly string[] => nodes.map(({ key }) => key);

/** Each of 60 components needs all that come before it. */
const dense = {
  utfall: 1,
  components: Object.fromEntries(
    Array.from({ length: 60 }, (_, number) => [
      `c${String(number + 10)}`,
      { dependsOn: Array.from({ length: number }, (__, before) => `c${String(before + 10)}`) },
    ]),
  ),
};

describe('utfall graph', () => {
  it('draws Mermaid on stdout, and says nothing where nothing is folded', async () => {
    const { code, stdout, stderr } = await runUtfall(['graph'], { cwd: small() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^---\ntitle: "Small"\n---\nflowchart LR\n/);
  });

  it('tells of all, of what is around a thing, or of what a failure hits', async () => {
    expect(keys(await told())).toEqual([
      'clinic/read',
      'clinic/read:itself',
      'dc-1',
      'dc-2',
      'login',
      'record',
      'record#1',
    ]);
    expect(keys(await told('--around', 'login', '--depth', '1'))).toEqual([
      'dc-1',
      'login',
      'record',
    ]);
    const hit = await told('--fail', 'login', '--within', '1h');
    expect(hit.attributes).toMatchObject({ fail: 'login', within: 'PT1H', workarounds: 'count' });
    expect(hit.nodes.map(({ key, attributes }) => ({ key, ...attributes }))).toMatchObject([
      { key: 'clinic/read', state: 'degraded' },
      { key: 'clinic/read:itself', state: 'degraded' },
      { key: 'login', state: 'down', imposed: true },
      { key: 'record', state: 'degraded', downAfter: 'PT8H' },
    ]);
  });

  it('goes two steps around a thing where nothing else is said', async () => {
    const two = await told('--around', 'dc-2', '--depth', '2');
    expect(await told('--around', 'dc-2')).toEqual(two);
    expect(keys(two)).toContain('clinic/read');
  });

  it('shows what a failure does to what is around a thing, hit or not', async () => {
    const { nodes } = await told('--around', 'record', '--depth', '1', '--fail', 'dc-2');
    expect(nodes.map(({ key, attributes }) => ({ key, ...attributes }))).toMatchObject([
      { key: 'clinic/read', state: 'up' },
      { key: 'clinic/read:itself', state: 'up' },
      { key: 'dc-1', state: 'up' },
      { key: 'dc-2', state: 'down' },
      { key: 'login', state: 'up' },
      { key: 'record', state: 'up' },
      { key: 'record#1', state: 'up' },
    ]);
  });

  it('takes a capability wherever it is, a site, and a capability at a site', async () => {
    const everywhere = keys(await told('--around', 'read', '--depth', '1'));
    expect(everywhere).toEqual(['clinic/read', 'clinic/read:itself', 'record']);
    expect(keys(await told('--around', 'clinic', '--depth', '1'))).toEqual(everywhere);
    expect(keys(await told('--around', 'clinic/read', '--depth', '1'))).toEqual(everywhere);
  });

  it('says on stderr what is folded, unless it is to be quiet', async () => {
    const { stderr, stdout } = await runUtfall(['graph', '--sample'], { cwd: folderWith({}) });
    const note = '73 capabilities at sites drawn together by kind (--all: each by itself)';
    expect(stderr).toBe(`${note}\n`);
    expect(stdout).toContain('1,550 clinics');
    const quiet = await runUtfall(['graph', '--sample', '-q'], { cwd: folderWith({}) });
    expect(quiet).toEqual({ code: 0, stdout, stderr: '' });
    const all = await runUtfall(['graph', '--sample', '--all'], { cwd: folderWith({}) });
    expect([all.code, all.stderr]).toEqual([0, '']);
    expect(all.stdout).not.toContain('1,550 clinics');
  });

  it('warns of what Mermaid will not draw', async () => {
    const cwd = folderWith({ 'utfall.json': JSON.stringify(dense) });
    const { code, stderr } = await runUtfall(['graph', '-t', 'utfall.json', '--all'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Mermaid draws this only if its limits are raised: there are 1,770 arrows (its maxEdges is 500).\n',
    );
  });

  it('refuses to lay out what would take too long, and writes nothing then', async () => {
    const cwd = folderWith({ 'utfall.json': JSON.stringify(dense) });
    const args = ['graph', '-t', 'utfall.json', '--all', '-f', 'dot=a.dot', '-f', 'svg=a.svg'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('60 nodes and 1770 arrows');
    expect(stderr).toContain('--around');
    expect(readdirSync(cwd)).toEqual(['utfall.json']);
  });

  it('writes all formats in one go', async () => {
    const cwd = small();
    const formats = ['mermaid', 'dot', 'svg', 'graphml', 'json'];
    const args = formats.flatMap((format) => ['-f', `${format}=a.${format}`]);
    const ended = await runUtfall(['graph', '--cluster-by', 'kind', ...args], { cwd });
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    const read = (format: string): string => readFileSync(join(cwd, `a.${format}`), 'utf8');
    expect(read('mermaid')).toContain('subgraph c1["data-centre"]');
    expect(read('dot')).toContain('subgraph cluster_0 {');
    expect(read('svg')).toContain('</svg>');
    expect(read('graphml')).toContain('</graphml>');
    expect(JSON.parse(read('json'))).toMatchObject({ attributes: { format: 'utfall-graph/1' } });
  });

  it.each([
    [['--depth', '2'], '--depth says how far around something; name it with --around ID'],
    [
      ['--around', 'logn'],
      "there is no component, site or capability at a site 'logn'; did you mean 'login'?",
    ],
    [['--fail', 'nothing-*'], 'nothing-*'],
    [['--cluster-by', 'colour'], 'owner, kind, region'],
    [['--around', 'login', '--depth', '0'], 'Expected a whole number from 1.'],
    [['-f', 'png'], 'mermaid, dot, svg, graphml, json'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await runUtfall(['graph', ...args], { cwd: small() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
