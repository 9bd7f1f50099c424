import { describe, expect, it } from 'vitest';

import type { Component, Topology } from '../../src/model/topology.js';
import { componentId, roleId, siteId } from '../../src/model/ids.js';
import { topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';

/** Layers as files, the last on top. */
function layersOf(texts: readonly string[]): Parameters<typeof topologyIn> {
  const files = new Map(
    texts.map((text, index) => [`/model/${String(index)}.yaml`, `utfall: 1\n${text}`]),
  );
  return [memoryReader(Object.fromEntries(files)), [...files.keys()]];
}

const layered = (...texts: readonly string[]): Promise<Topology> => topologyIn(...layersOf(texts));

async function componentA(...texts: readonly string[]): Promise<Component | undefined> {
  return (await layered(...texts)).components.get(componentId('a'));
}

describe('layers', () => {
  it('merge mappings key by key, at every depth', async () => {
    const a = await componentA(
      'components: { a: { kind: x, labels: { p: 1, q: 2 } }, b: {} }',
      'components: { a: { owner: y, labels: { q: 3, r: 4 } } }',
    );
    expect(a).toMatchObject({ kind: 'x', owner: 'y' });
    expect([...(a?.labels ?? [])]).toEqual([
      ['p', '1'],
      ['q', '3'],
      ['r', '4'],
    ]);
  });

  it('replace lists whole', async () => {
    const a = await componentA(
      'components: { a: { dependsOn: [b, c] }, b: {}, c: {} }',
      'components: { a: { dependsOn: [c] } }',
    );
    expect(a?.requirements).toMatchObject([{ target: { id: 'c' } }]);
  });

  it('replace requirements whole, those of a role too', async () => {
    const { sites } = await layered(
      'components: { a: {} }\ncapabilities: { c: {} }\nsites: { s: { capabilities: [c], uses: { r: { on: a, mode: login, session: 2h } } } }',
      'sites: { s: { uses: { r: { on: a, effect: degraded } } } }',
    );
    expect(sites.get(siteId('s'))?.needs.uses.get(roleId('r'))).toMatchObject({
      mode: { type: 'runtime' },
      effect: 'degraded',
    });
  });

  it('remove by null what is below', async () => {
    const { components, name } = await layered(
      'name: n\ncomponents: { a: { kind: x, labels: { p: 1 } }, b: {} }',
      'name: null\ncomponents: { a: { kind: null, labels: { p: ~ } }, b: null }',
    );
    expect(name).toBeNull();
    expect([...components.keys()]).toEqual(['a']);
    expect(components.get(componentId('a'))).toMatchObject({ kind: null, labels: new Map() });
  });

  it('may define anew what one of them removes', async () => {
    const a = await componentA(
      'components: { a: { kind: x } }',
      'components: { a: null }',
      'components: { a: { owner: y } }',
    );
    expect(a).toMatchObject({ kind: null, owner: 'y' });
  });

  it.each([
    ['availability: 99%', 'mtbf: 9d, mttr: 1h', { type: 'times', mtbf: 9 * 86400, mttr: 3600 }],
    ['mtbf: 9d, mttr: 1h', 'availability: 99%', { type: 'fraction', value: 0.99 }],
    ['mtbf: 9d, mttr: 1h', 'mttr: 2h', { type: 'times', mtbf: 9 * 86400, mttr: 7200 }],
    [
      'mtbf: 9d, mttr: 1h',
      'mtbf: null, mttr: null, availability: 99%',
      { type: 'fraction', value: 0.99 },
    ],
  ])('%s below %s', async (lower, upper, availability) => {
    const a = await componentA(
      `components: { a: { ${lower} } }`,
      `components: { a: { ${upper} } }`,
    );
    expect(a?.availability).toEqual(availability);
  });

  it('displace availability in the defaults of kinds as well', async () => {
    const a = await componentA(
      'defaults: { kinds: { x: { availability: 99% } } }\ncomponents: { a: { kind: x } }',
      'defaults: { kinds: { x: { mtbf: 9d, mttr: 1h } } }',
    );
    expect(a?.availability).toMatchObject({ type: 'times' });
  });

  it('are merged before defaults apply', async () => {
    const a = await componentA(
      'defaults: { kinds: { x: { availability: 99% } }, session: 1h }\ncomponents: { a: { availability: 98%, dependsOn: [{ on: a, mode: login }] } }',
      'defaults: { session: 2h }\ncomponents: { a: { kind: x } }',
    );
    expect(a?.availability).toEqual({ type: 'fraction', value: 0.98 });
    expect(a?.requirements).toMatchObject([{ mode: { tolerates: 7200 } }]);
  });

  it("keep a site's null through merging, to remove what its profile has", async () => {
    const { sites } = await layered(
      'components: { a: {} }\ncapabilities: { c: {} }\nprofiles: { p: { capabilities: [c], uses: { r: a }, labels: { x: 1 } } }\nsites: { s: { profile: p } }',
      'sites: { s: { uses: { r: null }, labels: { x: null } } }',
    );
    const site = sites.get(siteId('s'));
    expect(site?.needs.uses.size).toBe(0);
    expect(site?.labels.size).toBe(0);
  });

  it("remove by a site's null what a layer below binds", async () => {
    const { sites } = await layered(
      'components: { a: {} }\ncapabilities: { c: {} }\nsites: { s: { capabilities: [c], uses: { r: a } } }',
      'sites: { s: { uses: { r: null } } }',
    );
    expect(sites.get(siteId('s'))?.needs.uses.size).toBe(0);
  });

  it('keep the places of what they merge', async () => {
    const a = await componentA('components: { a: {} }', 'components: { a: { dependsOn: [a] } }');
    expect(a?.range.file.path).toBe('0.yaml');
    expect(a?.requirements[0]?.range.file.path).toBe('1.yaml');
  });

  it('have includes of their own', async () => {
    const reader = memoryReader({
      '/model/utfall.yaml': 'utfall: 1\ncomponents: { a: { kind: x } }',
      '/top/utfall.yaml': 'utfall: 1\ninclude: [more.yaml]',
      '/top/more.yaml': 'components: { a: { kind: y } }',
    });
    const { components } = await topologyIn(reader, ['/model/utfall.yaml', '/top/utfall.yaml']);
    expect(components.get(componentId('a'))?.kind).toBe('y');
  });
});
