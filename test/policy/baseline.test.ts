import { describe, expect, it } from 'vitest';
import { heldAgainst, pruned, updated } from '../../src/policy/baseline.js';
import { check } from '../../src/policy/check.js';
import type { CheckResult } from '../../src/policy/check-result.js';
import type { Topology } from '../../src/model/topology.js';
import { baselineJson } from '../../src/report/baseline-json.js';
import { loadBaseline } from '../../src/source/load-baseline.js';
import { oneFileReader, topologyFrom } from '../topology-from.js';
import { day, held, policyFrom } from './held.js';

const POLICY = `policy: 1
rules:
  - { rule: single-point-of-failure }
  - { rule: false-redundancy, except: [nothing] }
waivers:
  - { rule: single-point-of-failure, finding: waived, reason: r, owner: o, expires: 2026-12-31 }
`;

const topology = (login: string, more = ''): string => `utfall: 1
components:
  ${login}: { ${login === 'login' ? '' : 'formerly: [login]'} }
  waived: {}
  ${more}
capabilities:
  read: { dependsOn: [${login}, waived${more === '' ? '' : ', extra'}] }
  chat: { dependsOn: [{ anyOf: [${login}, ${login}] }] }
sites: { clinic: { capabilities: [read, chat] } }
`;

const none = { file: 'b.json', findings: [] };

async function inTopology(text: string): Promise<readonly [CheckResult, Topology]> {
  const loaded = await topologyFrom(text);
  return [held(loaded, await policyFrom(POLICY)), loaded];
}

const open = ({ findings }: CheckResult): readonly string[] =>
  findings
    .filter(({ known, waiver }) => !known && waiver === null)
    .map(({ rule, finding }) => `${rule} ${finding}`);

describe('a baseline', () => {
  it('takes in what is found, but not what is waived or wrong with the policy', async () => {
    const [result, loaded] = await inTopology(topology('login'));
    const baseline = updated(none, result, loaded);
    expect(baseline.findings).toEqual([
      { rule: 'single-point-of-failure', name: null, finding: 'login', about: null },
      { rule: 'false-redundancy', name: null, finding: 'chat#1', about: 'login' },
    ]);
  });

  it('lets what it knows pass, and what is new fail', async () => {
    const [before, first] = await inTopology(topology('login'));
    const baseline = updated(none, before, first);
    const same = heldAgainst(before, baseline, first);
    expect(open(same)).toEqual(['vacuous-rule false-redundancy']);
    expect(same).toMatchObject({ verdict: 'pass', baseline: 'b.json', stale: [] });
    expect(same.counts.error).toEqual({ open: 0, waived: 1, known: 2 });

    const [after, second] = await inTopology(topology('login', 'extra: {}'));
    const worse = heldAgainst(after, baseline, second);
    expect(open(worse)[0]).toBe('single-point-of-failure extra');
    expect(worse.verdict).toBe('fail');
  });

  it('follows a component through its renaming, and keeps the fingerprint', async () => {
    const [before, first] = await inTopology(topology('login'));
    const [after, second] = await inTopology(topology('sign-on'));
    const known = heldAgainst(after, updated(none, before, first), second);
    expect(open(known)).toEqual(['vacuous-rule false-redundancy']);
    expect(known.stale).toEqual([]);
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      before.findings.map(({ fingerprint }) => fingerprint),
    );
    // Brought up to date, it has each finding once, by its name of today.
    const baseline = updated(updated(none, before, first), after, second);
    expect(baseline.findings.map(({ finding, about }) => [finding, about])).toEqual([
      ['sign-on', null],
      ['chat#1', 'sign-on'],
    ]);
  });

  it('tells what is no longer found, and is rid of that by pruning alone', async () => {
    const [before, first] = await inTopology(topology('login', 'extra: {}'));
    const baseline = updated(none, before, first);
    const [after, second] = await inTopology(topology('login'));
    const result = heldAgainst(after, baseline, second);
    expect(result.stale).toEqual([
      { rule: 'single-point-of-failure', name: null, finding: 'extra', about: null },
    ]);
    expect(result.verdict).toBe('pass');
    expect(updated(baseline, after, second).findings).toHaveLength(3);
    expect(pruned(baseline, after, second).findings).toHaveLength(2);
    // What is new isn't added by pruning.
    expect(pruned(none, after, second).findings).toEqual([]);
  });

  it('never knows what the policy says of itself', async () => {
    const [result, loaded] = await inTopology(topology('login'));
    const told = result.findings.map(({ rule, name, finding, about }) => ({
      rule,
      name,
      finding,
      about,
    }));
    const all = heldAgainst(result, { file: 'b.json', findings: told }, loaded);
    expect(open(all)).toEqual(['vacuous-rule false-redundancy']);
  });

  it('survives being written and read back', async () => {
    const [result, loaded] = await inTopology(topology('login', 'extra: {}'));
    const { findings } = updated(none, result, loaded);
    const text = [...baselineJson(findings)].join('');
    const read = await loadBaseline('b.json', oneFileReader(text));
    expect(read.ok && new Set(read.findings.map((each) => JSON.stringify(each)))).toEqual(
      new Set(findings.map((each) => JSON.stringify(each))),
    );
  });
});

describe('an earlier revision', () => {
  it('makes known what was found then, by the same policy', async () => {
    const policy = await policyFrom(POLICY);
    const before = await topologyFrom(topology('login'));
    const after = await topologyFrom(topology('sign-on', 'extra: {}'));
    const since = { revision: 'main', topology: before };
    const question = { policy, today: day('2026-06-15'), failOn: 'error', since } as const;
    const checked = check(after, question);
    if (!checked.ok) throw new Error('the selectors are right');
    expect(open(checked.result)).toEqual([
      'single-point-of-failure extra',
      'vacuous-rule false-redundancy',
    ]);
    expect(checked.result.since).toBe('main');
    const again = check(before, question);
    expect(again.ok && again.result.verdict).toBe('pass');
  });
});
