import { expect, it } from 'vitest';
import { loadTopology } from '../../src/source/load-topology.js';
import { createDiskReader } from '../../src/cli/disk-reader.js';

const folder = new URL('../../topology/', import.meta.url).pathname;

async function named(layers: readonly string[]) {
  const loaded = await loadTopology(['utfall.yaml', ...layers], createDiskReader(folder));
  if (!loaded.ok) throw new Error('the sample is sound');
  return loaded.topology;
}

it('the layer of Norwegian names changes names and kinds of sites, and nothing else', async () => {
  const [english, norwegian] = await Promise.all([named([]), named(['layers/norske-navn.yaml'])]);
  expect([...norwegian.sites.keys()]).toEqual([...english.sites.keys()]);
  expect([...norwegian.components.keys()]).toEqual([...english.components.keys()]);
  for (const [id, { name, kind, ...rest }] of english.sites) {
    const site = norwegian.sites.get(id);
    expect(site).toMatchObject({ people: rest.people, count: rest.count, region: rest.region });
    expect(site?.kind).not.toBe(kind);
    expect(site?.needs.capabilities).toEqual(rest.needs.capabilities);
    // A name that is Norwegian already stays.
    if (site?.name === name) expect(name).toMatch(/legekontor$|^AMK/);
  }
  for (const [id, { name }] of english.capabilities)
    expect(norwegian.capabilities.get(id)?.name).not.toBe(name);
});
