import { describe, expect, it } from 'vitest';

import { errorsOf } from './loading.js';

const BASE =
  'utfall: 1\ncomponents:\n  ehr-a: { formerly: [old-ehr] }\n  b: {}\n  local: { perSite: true }\ncapabilities:\n  read: { dependsOn: [{ use: ehr }] }\n  write: { dependsOn: [{ use: ehr }, { use: sign }, { capability: read }] }\n';

describe('what does not fit together is told: ', () => {
  it('a role that a profile leaves unbound, once for all its sites', async () => {
    expect(
      await errorsOf(
        `${BASE}profiles:\n  gp: { capabilities: [read, write], uses: { her: b } }\nsites:\n  s1: { profile: gp }\n  s2: { profile: gp }`,
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:10:3: error: the profile 'gp' uses the roles 'ehr' and 'sign' but doesn't bind them; add 'ehr: …' and so on under 'uses' (nothing uses 'her', which it binds)
      10 |   gp: { capabilities: [read, write], uses: { her: b } }
         |   ^^
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
      utfall.yaml:13:17: error: there is no profile 'gone'; define it under 'profiles'
      13 |   t: { profile: gone }
         |                 ^^^^
      utfall.yaml:14:27: error: expected a mapping (key: value) of bindings by role, found a list
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
