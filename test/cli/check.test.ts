import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, open, type Checked } from './checked.js';
import { runUtfall } from './run-utfall.js';
import { small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

const POLICY = `policy: 1
rules: [{ rule: single-point-of-failure, name: reading, capabilities: [read] }]
`;

describe('utfall check on the sample', () => {
  const doctors = ({ findings }: Checked): readonly string[] =>
    findings.filter(({ name }) => name === 'doctors get into their records').map((f) => f.finding);

  it("says no, and names data centre 1's network and HelseID ahead of Buypass and Webmed", async () => {
    const { code, json, stderr } = await check(['--sample']);
    expect([code, json.verdict]).toEqual([1, 'fail']);
    expect(stderr).toMatch(/^checking .*utfall\.yaml against .*utfall\.policy\.yaml\n$/);
    const rank = (id: string): number => doctors(json).indexOf(id);
    for (const central of ['nhn-dc-1-network', 'helseid']) {
      expect(rank(central)).toBeGreaterThanOrEqual(0);
      for (const local of ['buypass', 'webmed']) expect(rank(central)).toBeLessThan(rank(local));
    }
    expect(json.findings.some(({ rule }) => rule === 'false-redundancy')).toBe(false);
  });

  it("has no finding of the data centre with a second one, and HelseID's own still", async () => {
    const { code, json } = await check([
      '--sample',
      '-t',
      'topology/layers/second-data-centre.yaml',
    ]);
    expect(code).toBe(1);
    expect(doctors(json)).toContain('helseid');
    for (const id of ['nhn-dc-1', 'nhn-dc-1-network']) expect(doctors(json)).not.toContain(id);
    expect(json.findings.some(({ rule }) => rule === 'false-redundancy')).toBe(false);
  });

  it('reports a second one behind the same network as redundant in appearance only', async () => {
    const layer = 'topology/layers/second-data-centre-shared-network.yaml';
    const { code, json } = await check(['--sample', '-t', layer]);
    expect(code).toBe(1);
    expect(doctors(json)).toContain('nhn-dc-1-network');
    const groups = json.findings.filter(({ rule }) => rule === 'false-redundancy');
    expect(groups.map(({ finding }) => finding)).toContain('hosted-record#1');
    for (const { severity } of groups) expect(severity).toBe('error');
  });
});

describe('utfall check', () => {
  it('takes the policy beside the topology, the one that is named, or the default one', async () => {
    const cwd = folderWith({
      'utfall.policy.yaml': POLICY,
      'other.yaml': POLICY.replace('read]', 'read], max: 100%'),
    });
    writeFileSync(join(cwd, 'utfall.yaml'), readFileSync(join(small(), 'utfall.yaml')));
    const beside = await check([], cwd);
    expect([beside.code, open(beside.json)]).toEqual([1, ['dc-1', 'login', 'record']]);
    const named = await check(['--policy', 'other.yaml'], cwd);
    expect([named.code, open(named.json)]).toEqual([0, []]);
    const none = await check([], small());
    expect(none.code).toBe(1);
    expect(none.stderr).toBe(
      "checking utfall.yaml against utfall's default policy, as there is no utfall.policy.yaml beside it (see utfall check --help)\n",
    );
    const quiet = await check(['--quiet'], small());
    expect(quiet.stderr).toBe('');
  });

  it('writes several formats in one run, none of which changes the answer', async () => {
    const cwd = small();
    const files = [
      'json=a.json',
      'sarif=a.sarif',
      'junit=a.xml',
      'gitlab=gl.json',
      'markdown=a.md',
      'github=a.txt',
    ];
    const args = files.flatMap((file) => ['-f', file]);
    const { code, stdout } = await runUtfall(['check', '-f', 'text', ...args], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('dc-1');
    for (const file of files) {
      const [, name = ''] = file.split('=');
      expect(readFileSync(join(cwd, name), 'utf8')).toContain('dc-1');
    }
    for (const format of ['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown', 'github']) {
      expect((await runUtfall(['check', '-q', '-f', format], { cwd })).code).toBe(1);
    }
  });

  it.each([
    ['error', 1],
    ['never', 0],
    ['note', 1],
  ])('fails on %s with exit code %i', async (failOn, expected) => {
    const { code } = await check(['--fail-on', failOn], small());
    expect(code).toBe(expected);
  });

  it('lists only what weighs enough, and counts the rest', async () => {
    const cwd = folderWith({
      'utfall.policy.yaml': `policy: 1
rules:
  - { rule: single-point-of-failure, severity: warning }
  - { rule: single-point-of-failure, name: noted, severity: note }
`,
    });
    writeFileSync(join(cwd, 'utfall.yaml'), readFileSync(join(small(), 'utfall.yaml')));
    const { code, json } = await check(['--min-severity', 'warning'], cwd);
    expect(code).toBe(0);
    expect(new Set(json.findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(json).toMatchObject({ counts: { note: { open: 3 } }, minSeverity: 'warning' });
    expect((await check(['--min-severity', 'error', '--fail-on', 'note'], cwd)).code).toBe(1);
  });

  it('waives to the day that --now says', async () => {
    const cwd = folderWith({
      'utfall.policy.yaml': `${POLICY}waivers:
  - { rule: reading, finding: dc-1, reason: ordered, owner: me, expires: 2027-02-28 }
`,
    });
    writeFileSync(join(cwd, 'utfall.yaml'), readFileSync(join(small(), 'utfall.yaml')));
    const last = await check(['--now', '2027-02-28'], cwd);
    const found = last.json.findings.filter(({ finding }) => finding === 'dc-1');
    expect(found.map(({ rule, waived }) => [rule, waived])).toEqual([
      ['single-point-of-failure', true],
      ['waiver', false],
    ]);
    const after = await check(['--now', '2027-03-01'], cwd);
    expect(after.json.findings.filter((f) => f.finding === 'dc-1').map(({ rule }) => rule)).toEqual(
      ['single-point-of-failure', 'waiver'],
    );
    const { code, stderr } = await runUtfall(['check', '--now', '2027-02-29'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Expected a day that there is');
  });

  it('explains a rule, topology or none', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await runUtfall(['check', '--explain', 'false-redundancy'], {
      cwd,
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('false-redundancy');
    expect(stdout).toContain('anyOf: [primary, spare]');
    const wrong = await runUtfall(['check', '--explain', 'spof'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('single-point-of-failure');
  });

  it.each([
    [
      'policy: 1\nrules: [{ rule: single-point-of-failure, sites: ["criticality:x"] }]',
      'criticality:',
    ],
    ['policy: 1\nrules: [{ rule: availability, min: 200% }]', '200%'],
    ['policy: 2\nrules: [{ rule: unused-component }]', 'policy'],
    ['', 'utfall.policy.yaml'],
  ])('with a policy that is wrong ends with 2, and writes nothing', async (policy, said) => {
    const cwd = folderWith({ 'utfall.policy.yaml': policy });
    writeFileSync(join(cwd, 'utfall.yaml'), readFileSync(join(small(), 'utfall.yaml')));
    const { code, stderr } = await runUtfall(['check', '-f', 'sarif=a.sarif'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('utfall.policy.yaml');
    expect(existsSync(join(cwd, 'a.sarif'))).toBe(false);
  });
});
