import { describe, expect, it } from 'vitest';
import { runUtfall } from '../cli/run-utfall.js';
import { folderWith } from '../cli/temporary-folder.js';
import { writeSiteTables } from './site-tables.js';

interface Answer {
  readonly topology: { readonly components: number; readonly siteEntries: number };
  readonly summary: { readonly sites: { readonly total: number } };
  readonly sites: readonly {
    readonly id: string;
    readonly capabilities: readonly { readonly id: string; readonly causes: readonly string[] }[];
  }[];
}

async function ask(cwd: string, failed: string): Promise<Answer> {
  const args = ['impact', '--fail', failed, '-f', 'json'];
  const { code, stdout, stderr } = await runUtfall(args, { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Answer;
}

describe('the tables of sites that are measured', () => {
  const SITES = 500;

  it('are a sound topology of 40 systems', async () => {
    const cwd = folderWith({});
    writeSiteTables(cwd, SITES, 1, 'shared');
    const { topology } = await ask(cwd, 'data-centre-0');
    expect(topology).toMatchObject({ components: 40, siteEntries: SITES });
  });

  it('with fibres, each site has its own, and loses all that it can do with it', async () => {
    const cwd = folderWith({});
    writeSiteTables(cwd, SITES, 1, 'own-fibres');
    const { topology, sites } = await ask(cwd, 'fibre-0000042');
    expect(topology).toMatchObject({ components: 40 + SITES, siteEntries: SITES });
    expect(sites.map(({ id }) => id)).toEqual(['clinic-0000042']);
    for (const { causes } of sites[0]?.capabilities ?? []) {
      expect(causes).toContain('fibre-0000042');
    }
  });

  it('what fails beside the fibres hits the sites as it does without them', async () => {
    const [shared, own] = [folderWith({}), folderWith({})];
    writeSiteTables(shared, SITES, 1, 'shared');
    writeSiteTables(own, SITES, 1, 'own-fibres');
    const one = await ask(shared, 'data-centre-0');
    const other = await ask(own, 'data-centre-0');
    expect(other.sites).toEqual(one.sites);
    expect(other.summary.sites).toEqual(one.summary.sites);
  });
});
