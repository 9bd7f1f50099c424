import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

const BASE =
  'utfall: 1\ncomponents:\n  ehr-a: { formerly: [old-ehr] }\n  b: {}\n  local: { perSite: true }\ncapabilities:\n  read: { dependsOn: [{ use: ehr }] }\n  write: { dependsOn: [{ use: ehr }, { use: sign }, { capability: read }] }\n';

describe('what does not fit together is told: ', () => {
  it('an id that names nothing, with the nearest ones', async () => {
    expect(await errorsOf(`${BASE}  x: { dependsOn: [ehr-b, { capability: raed }] }`))
      .toMatchInlineSnapshot(`
      utfall.yaml:9:20: error: there is no component 'ehr-b'; did you mean 'ehr-a'?
      9 |   x: { dependsOn: [ehr-b, { capability: raed }] }
        |                    ^^^^^
      utfall.yaml:9:41: error: there is no capability 'raed'; did you mean 'read'?
      9 |   x: { dependsOn: [ehr-b, { capability: raed }] }
        |                                         ^^^^
    `);
  });

  it('a former id', async () => {
    expect(await errorsOf(`${BASE}  x: { dependsOn: [old-ehr] }`)).toMatchInlineSnapshot(`
      utfall.yaml:9:20: error: there is no component 'old-ehr': it was renamed to 'ehr-a'; write the new id
      9 |   x: { dependsOn: [old-ehr] }
        |                    ^^^^^^^
    `);
  });

  it('an id of something else', async () => {
    expect(
      await errorsOf(
        `${BASE}  x: { dependsOn: [read, s, { on: x }] }\nsites: { s: { capabilities: [read], uses: { ehr: b } } }`,
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:9:20: error: there is no component 'read' (it is a capability)
      9 |   x: { dependsOn: [read, s, { on: x }] }
        |                    ^^^^
      utfall.yaml:9:26: error: there is no component 's' (it is a site)
      9 |   x: { dependsOn: [read, s, { on: x }] }
        |                          ^
      utfall.yaml:9:35: error: there is no component 'x' (it is a capability)
      9 |   x: { dependsOn: [read, s, { on: x }] }
        |                                   ^
    `);
  });

  it('a profile that names nothing', async () => {
    expect(
      await errorsOf(
        `${BASE}sites: { s: { profile: gp } }\nprofiles: { gpp: { capabilities: [read], uses: { ehr: b } } }`,
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:9:24: error: there is no profile 'gp'; did you mean 'gpp'?
      9 | sites: { s: { profile: gp } }
        |                        ^^
    `);
  });

  it('a role that a profile leaves unbound, once for all its sites', async () => {
    expect(
      await errorsOf(
        `${BASE}profiles:\n  gp: { capabilities: [read, write], uses: { her: b } }\nsites:\n  s1: { profile: gp }\n  s2: { profile: gp }`,
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:10:3: error: the profile 'gp' uses the roles 'ehr' and 'sign' but doesn't bind them; add to 'uses' (nothing uses 'her', which it binds)
      10 |   gp: { capabilities: [read, write], uses: { her: b } }
         |   ^^
    `);
  });

  it('a role that a site leaves unbound', async () => {
    expect(
      await errorsOf(`${BASE}sites:\n  s: { capabilities: [read], dependsOn: [{ use: net }] }`),
    ).toMatchInlineSnapshot(`
      utfall.yaml:10:3: error: the site 's' uses the roles 'ehr' and 'net' but doesn't bind them; add to 'uses'
      10 |   s: { capabilities: [read], dependsOn: [{ use: net }] }
         |   ^
    `);
  });

  it('a role whose binding a site removes', async () => {
    expect(
      await errorsOf(
        `${BASE}profiles:\n  gp: { capabilities: [read], uses: { ehr: b } }\nsites:\n  s: { profile: gp, uses: { ehr: null } }`,
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:12:3: error: the site 's' uses the role 'ehr' but doesn't bind it; add to 'uses'
      12 |   s: { profile: gp, uses: { ehr: null } }
         |   ^
    `);
  });

  it('a removal of what the profile lacks', async () => {
    expect(
      await errorsOf(
        `${BASE}profiles:\n  gp: { capabilities: [read], uses: { ehr: b } }\nsites:\n  s: { profile: gp, labels: { a: null } }`,
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:12:31: error: null has nothing to remove here: neither the site's profile nor a layer below has 'a'
      12 |   s: { profile: gp, labels: { a: null } }
         |                               ^
    `);
  });

  it('a needed capability that the site lacks', async () => {
    expect(
      await errorsOf(`${BASE}sites:\n  s: { capabilities: [write], uses: { ehr: b, sign: b } }`),
    ).toMatchInlineSnapshot(`
      utfall.yaml:10:3: error: the site 's' lacks the capability 'read', which its 'write' needs; add to 'capabilities'
      10 |   s: { capabilities: [write], uses: { ehr: b, sign: b } }
         |   ^
    `);
  });

  it('a site without capabilities', async () => {
    expect(await errorsOf(`${BASE}sites:\n  s: {}\n  t: { capabilities: [] }`))
      .toMatchInlineSnapshot(`
      utfall.yaml:10:3: error: the site 's' has no capabilities; list at least one under 'capabilities'
      10 |   s: {}
         |   ^
      utfall.yaml:11:8: error: the site 't' has no capabilities; list at least one under 'capabilities'
      11 |   t: { capabilities: [] }
         |        ^^^^^^^^^^^^
    `);
  });

  it('a capability listed twice', async () => {
    expect(await errorsOf(`${BASE}sites:\n  s: { capabilities: [read, read], uses: { ehr: b } }`))
      .toMatchInlineSnapshot(`
      utfall.yaml:10:29: error: 'read' is listed a second time; remove it
      10 |   s: { capabilities: [read, read], uses: { ehr: b } }
         |                             ^^^^
    `);
  });

  it('a site with the id of a component', async () => {
    expect(await errorsOf(`${BASE}sites:\n  b: { capabilities: [read], uses: { ehr: b } }`))
      .toMatchInlineSnapshot(`
      utfall.yaml:10:3: error: the site 'b' has the id of the component at utfall.yaml:4:3; components and sites share their ids, rename one
      10 |   b: { capabilities: [read], uses: { ehr: b } }
         |   ^
    `);
  });

  it('a former id that is in use', async () => {
    expect(
      await errorsOf(
        'utfall: 1\ncomponents:\n  a: { formerly: [old] }\n  b: { formerly: [a, old] }\n',
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:4:19: error: the former id 'a' is in use at utfall.yaml:3:3; a former id must stand for one component alone
      4 |   b: { formerly: [a, old] }
        |                   ^
      utfall.yaml:4:22: error: the former id 'old' is in use at utfall.yaml:3:19; a former id must stand for one component alone
      4 |   b: { formerly: [a, old] }
        |                      ^^^
    `);
  });

  it('a component for all sites that needs one of each site', async () => {
    expect(
      await errorsOf(
        'utfall: 1\ncomponents:\n  local: { perSite: true }\n  mine: { perSite: true, dependsOn: [local] }\n  all: { dependsOn: [{ anyOf: [local] }] }\n',
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:5:32: error: 'all' is shared by all sites, so it can't need 'local', of which each site has its own (perSite); only sites, capabilities, role bindings and perSite components can
      5 |   all: { dependsOn: [{ anyOf: [local] }] }
        |                                ^^^^^
    `);
  });

  it('availability said in two ways', async () => {
    expect(
      await errorsOf('utfall: 1\ncomponents:\n  a: { availability: 99.9%, mtbf: 90d, mttr: 4h }\n'),
    ).toMatchInlineSnapshot(`
      utfall.yaml:3:29: error: 'mtbf' can't stand beside 'availability'; leave one of them out
      3 |   a: { availability: 99.9%, mtbf: 90d, mttr: 4h }
        |                             ^^^^
      utfall.yaml:3:40: error: 'mttr' can't stand beside 'availability'; leave one of them out
      3 |   a: { availability: 99.9%, mtbf: 90d, mttr: 4h }
        |                                        ^^^^
    `);
  });

  it('one of two times', async () => {
    expect(await errorsOf('utfall: 1\ncomponents:\n  a: { mtbf: 90d }\n  b: { mttr: 4h }\n'))
      .toMatchInlineSnapshot(`
      utfall.yaml:3:8: error: 'mtbf' needs 'mttr' beside it
      3 |   a: { mtbf: 90d }
        |        ^^^^
      utfall.yaml:4:8: error: 'mttr' needs 'mtbf' beside it
      4 |   b: { mttr: 4h }
        |        ^^^^
    `);
  });

  it('availability said in two ways for a kind', async () => {
    expect(
      await errorsOf('utfall: 1\ndefaults: { kinds: { x: { availability: 99%, mttr: 4h } } }\n'),
    ).toMatchInlineSnapshot(`
      utfall.yaml:2:46: error: 'mttr' can't stand beside 'availability'; leave one of them out
      2 | defaults: { kinds: { x: { availability: 99%, mttr: 4h } } }
        |                                              ^^^^
    `);
  });

  it('a common cause of one', async () => {
    expect(
      await errorsOf(
        'utfall: 1\ncomponents: { a: {} }\ncommonCause: [{ components: [a], beta: 5% }]\n',
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:3:17: error: things that fail together are at least two components; list another one
      3 | commonCause: [{ components: [a], beta: 5% }]
        |                 ^^^^^^^^^^
    `);
  });

  it('a component in two common causes', async () => {
    expect(
      await errorsOf(
        'utfall: 1\ncomponents: { a: {}, b: {}, c: {} }\ncommonCause:\n  - { components: [a, b], beta: 5% }\n  - { components: [b, c], beta: 5% }\n',
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:5:20: error: 'b' stands in another common-cause group already, at utfall.yaml:4:23; a component stands in one alone
      5 |   - { components: [b, c], beta: 5% }
        |                    ^
    `);
  });

  it('members of a common cause that differ', async () => {
    expect(
      await errorsOf(
        'utfall: 1\ncomponents: { a: { availability: 99% }, b: { availability: 98% } }\ncommonCause: [{ components: [a, b], beta: 5% }]\n',
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:3:17: error: the members of a common-cause group need one equal availability; 'a' and 'b' differ
      3 | commonCause: [{ components: [a, b], beta: 5% }]
        |                 ^^^^^^^^^^
    `);
  });

  it('nothing of what follows from another error', async () => {
    const text = `${BASE}profiles:
  gp: { capabilities: [read], uses: { ehr: { anyOf: [] } } }
sites:
  s: { profile: gp }
  t: { profile: gone }
  u: { profile: gp, uses: [] }
`;
    expect(await errorsOf(text)).toMatchInlineSnapshot(`
      utfall.yaml:10:46: error: 'anyOf' has no members; list at least one
      10 |   gp: { capabilities: [read], uses: { ehr: { anyOf: [] } } }
         |                                              ^^^^^
      utfall.yaml:13:17: error: there is no profile 'gone'
      13 |   t: { profile: gone }
         |                 ^^^^
      utfall.yaml:14:27: error: expected a mapping of bindings by role, found a list
      14 |   u: { profile: gp, uses: [] }
         |                           ^^
    `);
  });
});

describe('what does fit together', () => {
  it.each([
    ['a circle of components', 'components: { a: { dependsOn: [b] }, b: { dependsOn: [a] } }'],
    ['a component that needs itself', 'components: { a: { dependsOn: [a] } }'],
    ['nothing at all', ''],
    [
      'a role that each site of a profile binds itself',
      'components: { a: {} }\ncapabilities: { c: { dependsOn: [{ use: r }] } }\nprofiles: { p: { capabilities: [c] } }\nsites: { s: { profile: p, uses: { r: a } } }',
    ],
    [
      'a perSite component where it may be needed',
      'components: { l: { perSite: true } }\ncapabilities: { c: { dependsOn: [l, { use: r }] } }\nsites: { s: { capabilities: [c], uses: { r: l }, dependsOn: [l] } }',
    ],
    [
      'members of a common cause that declare nothing',
      'components: { a: {}, b: {} }\ncommonCause: [{ components: [a, b], beta: 0.1 }]',
    ],
    ['keys of the user', 'x-a: { b: [null] }\ncomponents: { a: { x-b: null, x-c: { d: e } } }'],
  ])('%s', async (_, text) => {
    expect(await errorsOf(`utfall: 1\n${text}\n`)).toBe('no errors');
  });
});
