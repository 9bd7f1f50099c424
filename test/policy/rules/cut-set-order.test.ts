import { describe, expect, it } from 'vitest';
import { check } from '../../../src/policy/check.js';
import { isUndecided } from '../../../src/policy/check-result.js';
import { topologyFrom } from '../../topology-from.js';
import { day, foundBy, idsOf, policyFrom } from '../held.js';

const RULE = 'rule: cut-set-order';

const TOWN = `
components: { line: {}, radio: {}, mast: {}, switch: {}, server: { perSite: true } }
capabilities:
  alarm: { name: Raise the alarm, criticality: critical, dependsOn: [{ anyOf: [line, radio, mast] }] }
  call: { dependsOn: [switch, { anyOf: [line, radio] }] }
  read: { dependsOn: [server], workaround: { name: Paper } }
sites:
  north: { capabilities: [alarm, call] }
  south: { count: 3, capabilities: [alarm, call] }
  west: { kind: hospital, capabilities: [read] }
`;

const setsOf = (findings: Awaited<ReturnType<typeof foundBy>>): readonly unknown[] =>
  findings.map(({ finding, detail }) =>
    detail.type === 'cut-set-order' ? [finding, detail.sets, detail.cutSets, detail.sites] : [],
  );

describe('cut-set-order', () => {
  it('finds what one failure takes, at each site', async () => {
    expect(setsOf(await foundBy(RULE, TOWN))).toEqual([
      ['north/call', 1n, [['switch']], 1],
      ['south/call', 1n, [['switch']], 3],
      ['west/read', 1n, [['server@west']], 1],
    ]);
  });

  it('finds what fewer than min take, what takes fewest first, then the most critical', async () => {
    const findings = await foundBy(`${RULE}, min: 4, sites: [north]`, TOWN);
    expect(setsOf(findings)).toEqual([
      ['north/call', 2n, [['switch'], ['line', 'radio']], 1],
      ['north/alarm', 1n, [['line', 'mast', 'radio']], 1],
    ]);
    const ways = findings[1]?.paths.map((path) => path.map(({ id }) => id));
    expect(ways).toEqual([
      ['north/alarm', 'line'],
      ['north/alarm', 'mast'],
      ['north/alarm', 'radio'],
    ]);
    expect(findings[0]?.place).toMatchObject({ line: 6 });
  });

  it.each([
    ['min: 1', []],
    ['except: [switch, server]', []],
    ['except: [switch, server@west]', []],
    ['capabilities: [alarm], min: 3', []],
    ['capabilities: [read], workarounds: count', []],
    ['capabilities: [read], workarounds: count, level: degraded', ['west/read']],
    ['sites: ["kind:hospital"]', ['west/read']],
  ])('looks where and for what it is told to: %s', async (keys, expected) => {
    const ids = (await foundBy(`${RULE}, ${keys}`, TOWN)).map(({ finding }) => finding);
    expect(ids).toEqual(expected);
  });

  it('rests on the dependencies on the ways of what it lists', async () => {
    const topology = await topologyFrom(`utfall: 1
components:
  line: {}
  sign-on: { dependsOn: [{ on: line, source: assumed }] }
capabilities: { read: { dependsOn: [{ on: sign-on, source: stated, reference: a letter }] } }
sites: { north: { capabilities: [read] } }
`);
    const rules = `  - { ${RULE} }\n  - { rule: assumed-evidence, max: 40% }\n`;
    const policy = await policyFrom(`policy: 1\nrules:\n${rules}`);
    const checked = check(topology, {
      policy,
      today: day('2026-06-15'),
      failOn: 'error',
      since: null,
    });
    expect(checked.ok && idsOf(checked.result.findings)).toEqual([
      'north/read',
      'north/read | cut-set-order',
    ]);
    expect(checked.ok && checked.result.findings[1]?.detail).toMatchObject({
      dependencies: { total: 2, assumed: 1, fitted: 0 },
    });
  });

  it('says so where the budget ran out before it could tell', async () => {
    const topology = await topologyFrom(`utfall: 1${TOWN}`);
    const policy = await policyFrom(`policy: 1\nrules:\n  - { ${RULE}, capabilities: [alarm] }\n`);
    const question = { policy, today: day('2026-06-15'), failOn: 'error', since: null } as const;
    const short = check(topology, { ...question, budget: 1 });
    expect(short.ok && short.result.verdict).toBe('fail');
    expect(short.ok && short.result.findings.map(isUndecided)).toEqual([true, true]);
    const long = check(topology, question);
    expect(long.ok && long.result.findings).toEqual([]);
  });
});
