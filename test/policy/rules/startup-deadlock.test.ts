import { describe, expect, it } from 'vitest';
import { foundBy, idsOf } from '../held.js';

const RULE = 'rule: startup-deadlock';

/** Two that need each other to start, what waits behind them, and what stands beside. */
const COUNTRY = `
components:
  login: { name: The national login, dependsOn: [{ anyOf: [network, line] }] }
  network: { dependsOn: [{ on: login, mode: startup }, power] }
  line: { dependsOn: [network] }
  records: { dependsOn: [{ on: login, mode: login, session: 8h }] }
  power: {}
  lamp: { dependsOn: [power] }
capabilities:
  read: { dependsOn: [records] }
  see: { dependsOn: [lamp] }
sites:
  office: { capabilities: [read, see] }
`;

describe('startup-deadlock', () => {
  it('finds each component that never comes up, with the loop that holds it', async () => {
    const findings = await foundBy(RULE, COUNTRY);
    expect(idsOf(findings)).toEqual(['login', 'network', 'line', 'records']);
    expect(findings.map(({ paths }) => paths.map((path) => path.map(({ id }) => id)))).toEqual([
      [['login', 'network', 'login']],
      [['network', 'login', 'network']],
      // It lies on a loop of its own, by the other member.
      [['line', 'network', 'login', 'line']],
      [['login', 'network', 'login']],
    ]);
    expect(findings.map(({ place }) => place?.line)).toEqual([4, 5, 6, 4]);
    expect(findings[3]?.detail).toEqual({
      type: 'startup-deadlock',
      title: 'records',
      sites: null,
      loop: ['login', 'network'],
      isOnLoop: false,
    });
    expect(findings[0]?.detail).toMatchObject({ title: 'The national login', isOnLoop: true });
    expect(findings[1]?.paths[0]?.map(({ place }) => place?.line)).toEqual([5, 4, 5]);
  });

  it('finds a capability only where no component is to blame, once for all its sites', async () => {
    const findings = await foundBy(
      RULE,
      `
components: { a: { dependsOn: [a] }, b: {}, plan: { perSite: true, dependsOn: [plan] } }
capabilities:
  admit: { name: Admit, dependsOn: [{ capability: book }] }
  book: { dependsOn: [{ capability: admit }] }
  bill: { dependsOn: [{ capability: book }] }
  read: { dependsOn: [a] }
sites:
  south: { count: 3, capabilities: [admit, book] }
  north: { count: 4, capabilities: [admit, book, bill] }
  west: { capabilities: [read] }
`,
    );
    expect(idsOf(findings)).toEqual(['a', 'south/admit', 'south/book', 'north/bill']);
    expect(findings[1]?.detail).toEqual({
      type: 'startup-deadlock',
      title: 'Admit',
      sites: 7,
      loop: ['south/admit', 'south/book'],
      isOnLoop: true,
    });
    expect(findings[3]?.detail).toMatchObject({ sites: 4, isOnLoop: false });
  });

  it("finds the sites' own ones once, and only where a site needs them", async () => {
    const topology = (needed: string) => `
components: { server: { perSite: true, dependsOn: [server] }, phone: {} }
capabilities: { work: { dependsOn: [${needed}] } }
sites: { north: { capabilities: [work] }, south: { capabilities: [work] } }
`;
    expect(idsOf(await foundBy(RULE, topology('server')))).toEqual(['server']);
    expect(await foundBy(RULE, topology('phone'))).toEqual([]);
  });

  it.each([
    ['a chain', 'a: { dependsOn: [b] }, b: { dependsOn: [c] }, c: {}'],
    [
      'a loop closed by a queue',
      'a: { dependsOn: [b] }, b: { dependsOn: [{ on: a, mode: queued }] }',
    ],
    [
      'a loop of which one thing can do without',
      'a: { dependsOn: [b] }, b: { dependsOn: [{ on: a, effect: degraded }] }',
    ],
    [
      'a loop with a way in from outside',
      'a: { dependsOn: [{ anyOf: [b, c] }] }, b: { dependsOn: [a] }, c: {}',
    ],
    [
      'a group that needs no more than what comes up',
      'a: { dependsOn: [{ atLeast: 2, of: [a, b, c] }] }, b: {}, c: {}',
    ],
  ])('finds nothing in %s', async (_what, components) => {
    const sites =
      'capabilities: { work: { dependsOn: [a] } }\nsites: { s: { capabilities: [work] } }';
    expect(await foundBy(RULE, `components: { ${components} }\n${sites}\n`)).toEqual([]);
  });

  it('finds one in a group that needs one more than what comes up', async () => {
    const findings = await foundBy(
      RULE,
      'components: { a: { dependsOn: [{ atLeast: 3, of: [a, b, c] }] }, b: {}, c: {} }\n',
    );
    expect(idsOf(findings)).toEqual(['a']);
  });
});
