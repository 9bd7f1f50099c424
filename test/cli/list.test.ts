import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

interface Listed {
  readonly format: string;
  readonly components: readonly { readonly id: string }[];
  readonly capabilities: readonly { readonly id: string }[];
  readonly sites: readonly { readonly id: string }[];
  readonly capabilitiesAtSites: readonly { readonly id: string }[];
}

async function list(...args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runUtfall(['list', ...args, '-f', 'json'], {
    cwd: small(),
  });
  expect([code, stderr]).toEqual([0, '']);
  const result = JSON.parse(stdout) as Listed;
  expect(result.format).toBe('utfall-list/1');
  return [result.components, result.capabilities, result.sites, result.capabilitiesAtSites]
    .flat()
    .map(({ id }) => id);
}

describe('utfall list', () => {
  it('without a selector lists all there is', async () => {
    expect(await list()).toEqual(['dc-1', 'dc-2', 'login', 'record', 'read', 'clinic']);
  });

  it('lists what is selected', async () => {
    expect(await list('kind:*')).toEqual(['dc-1', 'dc-2', 'clinic']);
    expect(await list('*/read')).toEqual(['clinic/read']);
  });

  it('lists what needs something, what something needs, and both', async () => {
    expect(await list('--dependents-of', 'login')).toEqual(['record', 'read', 'clinic']);
    expect(await list('--dependencies-of', 'login')).toEqual(['dc-1']);
    const both = ['--dependents-of', 'dc-1', '--dependencies-of', 'clinic/read'];
    expect(await list(...both)).toEqual(['login', 'record']);
    expect(await list('kind:data-centre', '--dependents-of', 'dc-1')).toEqual([]);
  });

  it('is a table where nothing else is asked for', async () => {
    const { code, stdout, stderr } = await runUtfall(['list', 'dc-*,clinic'], { cwd: small() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        'Small: what dc-*,clinic selects',
        '',
        'Components  2 of 4, and how many things and sites need each',
        '                     direct  all  sites',
        '  dc-1  data-centre       2    3      1',
        '  dc-2  data-centre       1    2      1',
        '',
        'Sites  1 of 1, and the people whom each serves',
        '                    people  capabilities',
        '  clinic  1 clinic   1,000             1',
        '',
      ].join('\n'),
    );
  });

  it('tells all that is wrong with its selectors at once: exit 2', async () => {
    const args = ['list', 'dc-3', '--dependents-of', 'logn', '--owner', 'me', '--dependencies-of'];
    const { code, stdout, stderr } = await runUtfall([...args, 'knd:x'], { cwd: small() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /'dc-3'.*\n.*'owner:me'.*\n.*did you mean 'login'.*\n.*'kind:'.*\n4 err/,
    );
  });

  it('writes nothing over the topology', async () => {
    const { code, stderr } = await runUtfall(['list', '-o', 'utfall.yaml'], { cwd: small() });
    expect(code).toBe(2);
    expect(stderr).toContain("'utfall.yaml' is read here too");
  });

  it('cuts a list of many thousand sites short, and writes it whole when asked', async () => {
    const ids = Array.from({ length: 30_000 }, (_, i) => `site-${String(i)}`);
    const cwd = folderWith({
      'utfall.json': JSON.stringify({
        utfall: 1,
        include: [{ csv: 'sites.csv', as: 'sites' }],
        components: { a: {} },
        capabilities: { use: { dependsOn: ['a'] } },
      }),
      'sites.csv': `id,capabilities\n${ids.map((id) => `${id},use\n`).join('')}`,
    });
    const args = ['list', '-t', 'utfall.json'];
    const cut = await runUtfall(args, { cwd });
    expect(cut.stdout).toMatch(/Sites {2}30,000 of 30,000/);
    expect(cut.stdout).toMatch(/… and 29,950 more \(--all\)\n$/);
    const whole = await runUtfall([...args, '-f', 'json'], { cwd });
    const { sites } = JSON.parse(whole.stdout) as Listed;
    expect(sites.map(({ id }) => id)).toEqual([...ids].sort());
  });
});
