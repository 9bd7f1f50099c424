import { describe, expect, it } from 'vitest';
import { foundBy, idsOf } from '../held.js';

const RULE = 'rule: single-point-of-failure';

/** Two clinics, ten and ninety sites, with a record system each, and one login. */
const TWO_VENDORS = `
components:
  login: { kind: identity-provider }
  small-vendor: { kind: vendor, dependsOn: [{ on: login, mode: login, session: 8h }] }
  large-vendor: { kind: vendor, dependsOn: [login] }
  idle: {}
capabilities:
  read: { dependsOn: [{ use: ehr }], criticality: critical }
  chat: { dependsOn: [small-vendor], criticality: low, workaround: { name: Phone } }
sites:
  small: { capabilities: [read, chat], uses: { ehr: small-vendor }, count: 10, people: 100 }
  large: { capabilities: [read], uses: { ehr: large-vendor }, count: 90, people: 50, kind: hospital }
`;

describe('single-point-of-failure', () => {
  it('finds what alone takes anything, the worst first, if nothing is allowed', async () => {
    const findings = await foundBy(RULE, TWO_VENDORS);
    expect(idsOf(findings)).toEqual(['login', 'large-vendor', 'small-vendor']);
  });

  it('tells the way, the place to change, and what is taken', async () => {
    const [login] = await foundBy(RULE, TWO_VENDORS);
    expect(login?.paths.map((path) => path.map(({ id }) => id))).toEqual([
      ['large/read', 'large-vendor', 'login'],
    ]);
    // An alternative record system saves all reading; the small clinics are left without chat.
    expect(login?.place).toMatchObject({ file: 'utfall.yaml', line: 9 });
    expect(login?.detail).toMatchObject({
      type: 'single-point-of-failure',
      failed: ['login'],
      sites: 100,
      toll: { sites: 100, pairs: 110 },
      save: { dependent: 'read', on: 'use:ehr', sites: 90, pairs: 100 },
    });
  });

  it.each([
    ['10%', ['login', 'large-vendor']],
    ['9.9%', ['login', 'large-vendor', 'small-vendor']],
    ['0.9', ['login']],
    ['{ sites: 90 }', ['login']],
    ['{ sites: 89 }', ['login', 'large-vendor']],
    // Of any one kind: 1,000 in clinics, 4,500 in hospitals.
    ['{ people: 4500 }', []],
    ['{ people: 4499 }', ['login', 'large-vendor']],
    ['{ people: 999 }', ['login', 'large-vendor', 'small-vendor']],
    ['100%', []],
  ])('with max %s finds only what takes more', async (max, expected) => {
    expect(idsOf(await foundBy(`${RULE}, max: ${max}`, TWO_VENDORS))).toEqual(expected);
  });

  it('compares shares as they are written: 29 of 100 are not more than 29%', async () => {
    const of = (count: number): string => `
components: { a: {}, b: {} }
capabilities: { x: { dependsOn: [a] }, y: { dependsOn: [b] } }
sites:
  some: { capabilities: [x], count: ${String(count)} }
  rest: { capabilities: [y], count: ${String(100 - count)} }
`;
    for (let share = 1; share < 100; share += 1) {
      const max = `${RULE}, max: ${String(share)}%`;
      expect(idsOf(await foundBy(max, of(share)))).not.toContain('a');
      const less = `${RULE}, max: ${String(share - 1)}.99%`;
      expect(idsOf(await foundBy(less, of(share)))).toContain('a');
    }
  });

  it.each([
    ['capabilities: [chat]', ['login', 'small-vendor']],
    ['capabilities: ["criticality:critical"], sites: ["kind:hospital"]', ['large-vendor', 'login']],
    ['capabilities: [read, chat], max: 50%, sites: [small]', ['login', 'small-vendor']],
    ['within: 7h', ['large-vendor', 'login', 'small-vendor']],
    ['capabilities: [chat], within: 7h', ['small-vendor']],
    ['capabilities: [chat], workarounds: count', []],
    ['capabilities: [chat], workarounds: count, level: degraded', ['login', 'small-vendor']],
    ['except: ["kind:vendor"]', ['login']],
    ['except: [login, large-vendor]', ['small-vendor']],
  ])('with %s looks at that alone', async (keys, expected) => {
    const findings = await foundBy(`${RULE}, ${keys}`, TWO_VENDORS);
    expect(findings.map(({ finding }) => finding)).toEqual(expected);
  });

  it('fails what every site has its own of at each site alone', async () => {
    const findings = await foundBy(
      RULE,
      `
components: { server: { perSite: true }, unneeded: { perSite: true } }
capabilities: { read: { dependsOn: [server] } }
sites:
  a: { capabilities: [read], count: 7 }
  b: { capabilities: [read] }
`,
    );
    expect(idsOf(findings)).toEqual(['server@a', 'server@b']);
    expect(findings.map(({ paths }) => paths)).toMatchObject([
      [[{ id: 'a/read' }, { id: 'server@a' }]],
      [[{ id: 'b/read' }, { id: 'server@b' }]],
    ]);
    for (const { detail } of findings)
      expect(detail).toMatchObject({ toll: { sites: 1 }, sites: 8 });
  });

  it('finds nothing where each has a spare', async () => {
    const findings = await foundBy(
      RULE,
      `
components: { a: {}, b: {}, c: { dependsOn: [{ anyOf: [a, b] }] }, d: { dependsOn: [b] } }
capabilities: { work: { dependsOn: [{ anyOf: [c, d] }] } }
sites: { office: { capabilities: [work] } }
`,
    );
    expect(findings).toEqual([]);
  });

  it('knows findings of unnamed rules apart by what those are about', async () => {
    const findings = await foundBy(
      `${RULE}, capabilities: [chat] }\n  - { ${RULE}, capabilities: [read], level: degraded`,
      TWO_VENDORS,
    );
    const logins = findings.filter(({ finding }) => finding === 'login');
    expect(logins.map(({ about }) => about)).toEqual([
      'capabilities: chat',
      'capabilities: read; degraded',
    ]);
    expect(new Set(logins.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});
