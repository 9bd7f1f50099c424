import { describe, expect, it } from 'vitest';

import type { Component, Topology } from '../../src/model/topology.js';
import { componentId, roleId, siteId } from '../../src/model/ids.js';
import { errorsIn, topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';

/** Layers as files, the last on top. */
function layersOf(texts: readonly string[]): Parameters<typeof errorsIn> {
  const files = new Map(
    texts.map((text, index) => [`/model/${String(index)}.yaml`, `utfall: 1\n${text}`]),
  );
  return [memoryReader(Object.fromEntries(files)), [...files.keys()]];
}

const layered = (...texts: readonly string[]): Promise<Topology> => topologyIn(...layersOf(texts));
const errors = (...texts: readonly string[]): Promise<string> => errorsIn(...layersOf(texts));

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

describe('layers are refused: ', () => {
  it('null where there is nothing to remove', async () => {
    expect(
      await errors(
        'components: { a: {} }',
        'components: { b: null, a: { kind: null }, c: { labels: { x: null } } }',
      ),
    ).toMatchInlineSnapshot(`
      1.yaml:2:15: error: null has nothing to remove here: no layer below has 'b'
      2 | components: { b: null, a: { kind: null }, c: { labels: { x: null } } }
        |               ^
      1.yaml:2:29: error: null has nothing to remove here: no layer below has 'kind'
      2 | components: { b: null, a: { kind: null }, c: { labels: { x: null } } }
        |                             ^^^^
      1.yaml:2:58: error: null has nothing to remove here: no layer below has 'x'
      2 | components: { b: null, a: { kind: null }, c: { labels: { x: null } } }
        |                                                          ^
    `);
  });

  it('null in the lowest layer', async () => {
    expect(await errors('components: { a: null }', 'components: { a: {} }')).toMatchInlineSnapshot(`
      0.yaml:2:15: error: 'a' has no value; write one ({} for an empty one) or remove the key
      2 | components: { a: null }
        |               ^
    `);
  });

  it('null in a list or a requirement', async () => {
    expect(
      await errors(
        'components: { a: {} }',
        'components: { a: { dependsOn: [null, { on: a, effect: null }] } }',
      ),
    ).toMatchInlineSnapshot(`
      1.yaml:2:32: error: this item of the list has no value; write one or remove it
      2 | components: { a: { dependsOn: [null, { on: a, effect: null }] } }
        |                                ^^^^
      1.yaml:2:47: error: 'effect' has no value; write one or remove the key
      2 | components: { a: { dependsOn: [null, { on: a, effect: null }] } }
        |                                               ^^^^^^
    `);
  });

  it("a site's null that removes nothing", async () => {
    expect(
      await errors(
        'capabilities: { c: {} }\nsites: { s: { capabilities: [c] } }',
        'sites: { s: { uses: { r: null } } }',
      ),
    ).toMatchInlineSnapshot(`
      1.yaml:2:23: error: null has nothing to remove here: neither the site's profile nor a layer below has 'r'
      2 | sites: { s: { uses: { r: null } } }
        |                       ^
    `);
  });

  it('null for what a file says of itself', async () => {
    expect(await errors('source: stated', 'source: null\ninclude: ~')).toMatchInlineSnapshot(`
      1.yaml:2:1: error: 'source' has no value; write one or remove the key
      2 | source: null
        | ^^^^^^
      1.yaml:3:1: error: 'include' has no value; write one or remove the key
      3 | include: ~
        | ^^^^^^^
    `);
  });

  it('half a replacement of availability', async () => {
    expect(
      await errors('components: { a: { availability: 99% } }', 'components: { a: { mttr: 1h } }'),
    ).toMatchInlineSnapshot(`
      1.yaml:2:20: error: 'mttr' needs 'mtbf' beside it
      2 | components: { a: { mttr: 1h } }
        |                    ^^^^
    `);
  });

  it('what is wrong, though a layer over it replaces it', async () => {
    expect(
      await errors('components: { a: { recovery: 90 } }', 'components: { a: { recovery: 90s } }'),
    ).toMatchInlineSnapshot(`
      0.yaml:2:30: error: '90' is no duration or range of them, such as 10m..40m: its unit is missing; write for example 90s, 30m, 8h or 2d
      2 | components: { a: { recovery: 90 } }
        |                              ^^
    `);
  });

  it('a requirement on what a layer removes', async () => {
    expect(await errors('components: { a: {}, b: { dependsOn: [a] } }', 'components: { a: null }'))
      .toMatchInlineSnapshot(`
      0.yaml:2:39: error: there is no component 'a'
      2 | components: { a: {}, b: { dependsOn: [a] } }
        |                                       ^
    `);
  });

  it('a layer without its version', async () => {
    const reader = memoryReader({ '/model/a.yaml': 'utfall: 1', '/model/b.yaml': 'name: x' });
    expect(await errorsIn(reader, ['/model/a.yaml', '/model/b.yaml'])).toMatchInlineSnapshot(`
      b.yaml:1:1: error: a topology needs the version of its format; start it with 'utfall: 1'
      1 | name: x
        | ^
    `);
  });
});
