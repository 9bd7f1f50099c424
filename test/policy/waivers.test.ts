import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/policy/check-result.js';
import { topologyFrom } from '../topology-from.js';
import { day, held, policyFrom } from './held.js';

const TOPOLOGY = `utfall: 1
components:
  login: { formerly: [old-login, oldest-login] }
  server: { perSite: true }
capabilities:
  read: { dependsOn: [login, { anyOf: [login, login] }] }
  write: { dependsOn: [server, { anyOf: [login, login] }] }
sites:
  a: { capabilities: [read, write] }
  b: { capabilities: [write] }
`;

async function heldWith(waivers: string, today = '2026-06-15', rest = ''): Promise<CheckResult> {
  const policy = await policyFrom(`policy: 1
${rest}
rules:
  - { rule: single-point-of-failure, name: reading, capabilities: [read] }
  - { rule: single-point-of-failure, capabilities: [write] }
  - { rule: false-redundancy }
waivers:
${waivers}
`);
  return held(await topologyFrom(TOPOLOGY), policy, day(today));
}

const waiver = (rule: string, finding: string, expires = '2026-12-31'): string =>
  `  - { rule: ${rule}, finding: "${finding}", reason: ordered, owner: me, expires: ${expires} }`;

const waived = ({ findings }: CheckResult): readonly string[] =>
  findings
    .filter((each) => each.waiver !== null)
    .map((each) => `${each.name ?? each.rule} ${each.finding}`);

const said = ({ findings }: CheckResult): readonly unknown[] =>
  findings.flatMap(({ rule, severity, finding, about, detail }) =>
    rule === 'waiver' && detail.type === 'waiver'
      ? [[severity, detail.problem, about, finding]]
      : [],
  );

describe('waivers', () => {
  it('bear with what they name, by the kind of the rule or by its name', async () => {
    const byKind = await heldWith(waiver('single-point-of-failure', 'login'));
    expect(waived(byKind)).toEqual(['reading login', 'single-point-of-failure login']);
    const byName = await heldWith(waiver('reading', 'login'));
    expect(waived(byName)).toEqual(['reading login']);
    expect(byName.findings[0]?.waiver).toMatchObject({ reason: 'ordered', owner: 'me' });
    expect(byName.verdict).toBe('fail');
  });

  it('let the check pass where nothing else is found', async () => {
    const all = [
      waiver('single-point-of-failure', 'login'),
      waiver('single-point-of-failure', 'server@a'),
      waiver('single-point-of-failure', 'server@b'),
      waiver('false-redundancy', 'write#1'),
    ].join('\n');
    const result = await heldWith(all);
    expect(result.verdict).toBe('pass');
    expect(result.counts.error.open).toBe(0);
    expect(result.counts.error.waived).toBe(result.findings.length);
  });

  it('follow a component through its renamings', async () => {
    for (const id of ['old-login', 'oldest-login']) {
      expect(waived(await heldWith(waiver('reading', id)))).toEqual(['reading login']);
    }
  });

  it('match whether an å is written as one character or as two', async () => {
    const policy = await policyFrom(`policy: 1
rules: [{ rule: single-point-of-failure }]
waivers:
${waiver('single-point-of-failure', 'skjå'.normalize('NFD'))}
`);
    const topology = await topologyFrom(TOPOLOGY.replaceAll('login', 'skjå'));
    const result = held(topology, policy, day('2026-06-15'));
    expect(waived(result)).toEqual(['single-point-of-failure skjå'.normalize('NFC')]);
    expect(said(result)).toEqual([]);
  });

  it('of a component that every site has its own of are for all of them', async () => {
    const result = await heldWith(waiver('single-point-of-failure', 'server'));
    expect(waived(result)).toEqual([
      'single-point-of-failure server@a',
      'single-point-of-failure server@b',
    ]);
    expect(waived(await heldWith(waiver('single-point-of-failure', 'server@b')))).toEqual([
      'single-point-of-failure server@b',
    ]);
  });

  it.each([
    // Through the last day, by the local date; warned of from two weeks before.
    ['2026-06-14', [], [['error', 'expired', 'reading', 'login']]],
    ['2026-06-15', ['reading login'], [['warning', 'ends-soon', 'reading', 'login']]],
    ['2026-06-29', ['reading login'], [['warning', 'ends-soon', 'reading', 'login']]],
    ['2026-06-30', ['reading login'], []],
  ])('that expire on %s waive %j on June 15', async (expires, expected, warned) => {
    const result = await heldWith(waiver('reading', 'login', expires));
    expect(waived(result)).toEqual(expected);
    expect(said(result)).toEqual(warned);
  });

  it('are warned of as early as the policy says', async () => {
    const early = await heldWith(
      waiver('reading', 'login', '2026-07-15'),
      '2026-06-15',
      'warnBefore: 30d',
    );
    expect(said(early)).toHaveLength(1);
    const late = await heldWith(
      waiver('reading', 'login', '2026-07-16'),
      '2026-06-15',
      'warnBefore: 30d',
    );
    expect(said(late)).toEqual([]);
    const never = await heldWith(
      waiver('reading', 'login', '2026-06-15'),
      '2026-06-15',
      'warnBefore: 0s',
    );
    expect(said(never)).toHaveLength(1);
  });

  it.each([
    ['another rule', waiver('owner-concentration', 'login')],
    ['what is not there', waiver('reading', 'logout')],
    ['what is there and fails nothing', waiver('reading', 'server@a')],
    // A group is not its owner.
    ['the owner of a group', waiver('false-redundancy', 'write')],
  ])('that waive %s are told to waive nothing', async (_what, text) => {
    const result = await heldWith(text);
    expect(waived(result)).toEqual([]);
    expect(said(result)).toEqual([
      ['warning', 'waives-nothing', expect.any(String), expect.any(String)],
    ]);
  });

  it('that have expired fail the check, though all else passes', async () => {
    const policy = await policyFrom(`policy: 1
rules: [{ rule: unused-component }]
waivers:
${waiver('unused-component', 'gone', '2020-01-01')}
`);
    const result = held(await topologyFrom(TOPOLOGY), policy);
    expect(result.findings).toMatchObject([{ rule: 'waiver', severity: 'error', waiver: null }]);
    expect(result.verdict).toBe('fail');
  });
});
