import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { hasGit, ofRevisions, repository } from './git/repository.js';
import { small, SMALL } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

interface Json {
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly name: string | null;
    readonly finding: string;
    readonly severity: string;
    readonly known: boolean;
    readonly waived: boolean;
  }[];
  readonly stale: readonly { readonly finding: string }[];
}

async function check(
  args: readonly string[],
  cwd?: string,
): Promise<{ readonly code: number | null; readonly json: Json; readonly stderr: string }> {
  const options = cwd === undefined ? {} : { cwd };
  const { code, stdout, stderr } = await runUtfall(['check', '-f', 'json', ...args], options);
  return { code, stderr, json: JSON.parse(stdout) as Json };
}

const open = ({ findings }: Json): readonly string[] =>
  findings.filter(({ known, waived }) => !known && !waived).map(({ finding }) => finding);

const POLICY = `policy: 1
rules: [{ rule: single-point-of-failure, name: reading, capabilities: [read] }]
`;

describe('utfall check on the sample', () => {
  const doctors = ({ findings }: Json): readonly string[] =>
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
    expect(groups.map(({ finding }) => finding)).toContain('helseid#2');
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
    expect(open(last.json)).not.toContain('dc-1');
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
    ['policy: 1\nrules: [{ rule: availability }]', 'not available in this version'],
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

describe('utfall check --baseline', () => {
  const baseline = (cwd: string): unknown[] =>
    (JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')) as { findings: unknown[] }).findings;

  it('adds what is found, and then fails only on what is new', async () => {
    const cwd = small();
    const made = await check(['--baseline', 'known.json', '--update-baseline'], cwd);
    expect([made.code, open(made.json)]).toEqual([0, []]);
    expect(made.stderr).toContain('known.json: 3 added, 3 known now\n');
    expect(baseline(cwd)).toHaveLength(3);
    expect((await check(['--baseline', 'known.json'], cwd)).code).toBe(0);

    const topology = readFileSync(join(cwd, 'utfall.yaml'), 'utf8');
    writeFileSync(
      join(cwd, 'utfall.yaml'),
      topology.replace(
        'login: { dependsOn: [dc-1] }',
        'login: { dependsOn: [power] }\n  power: {}',
      ),
    );
    const changed = await check(['--baseline', 'known.json'], cwd);
    expect([changed.code, open(changed.json)]).toEqual([1, ['power']]);
    expect(changed.json.stale).toMatchObject([{ finding: 'dc-1' }]);
    // To add is not to take out, and the other way round.
    const pruned = await check(['--baseline', 'known.json', '--prune-baseline'], cwd);
    expect(pruned.code).toBe(1);
    expect(pruned.stderr).toContain('known.json: 1 taken out, 2 known now\n');
    const both = ['--baseline', 'known.json', '--update-baseline', '--prune-baseline'];
    expect((await check(both, cwd)).stderr).toContain(
      'known.json: 1 added, 0 taken out, 3 known now\n',
    );
  });

  it('is read as strictly as any input', async () => {
    const cwd = small();
    writeFileSync(join(cwd, 'known.json'), '{ "format": "utfall-baseline/1", "findings": [{}] }');
    const { code, stderr } = await runUtfall(['check', '--baseline', 'known.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('known.json:1:');
    const missing = await runUtfall(['check', '--baseline', 'none.json'], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('none.json');
  });

  it('is never written over the topology or a report', async () => {
    const cwd = small();
    const args = ['check', '--baseline', 'b.json', '--update-baseline', '-f', 'json=b.json'];
    const { code, stderr } = await runUtfall(args, { cwd });
    expect([code, existsSync(join(cwd, 'b.json'))]).toEqual([2, false]);
    expect(stderr).toContain('b.json');
  });
});

describe.skipIf(!hasGit)(ofRevisions('utfall check --since'), () => {
  const PARTS = SMALL.replace('name: Small', 'include: [parts/*.yaml]');
  const POWER = 'components: { power: {} }\n';

  it('fails only on what is new since that revision, in included files too', async () => {
    const { folder, git, commit } = repository();
    commit({ 'utfall.yaml': PARTS, 'parts/power.yaml': POWER });
    git('checkout', '--quiet', '-b', 'change');
    const same = await check(['--since', 'main'], folder);
    expect([same.code, open(same.json)]).toEqual([0, []]);
    expect(same.stderr).toContain('what was found at main is known');
    // What isn't committed yet counts: it is what is here.
    writeFileSync(
      join(folder, 'utfall.yaml'),
      PARTS.replace('login: { dependsOn: [dc-1] }', 'login: { dependsOn: [dc-1, power] }'),
    );
    const changed = await check(['--since', 'main'], folder);
    expect([changed.code, open(changed.json)]).toEqual([1, ['power']]);
    expect(
      changed.json.findings.filter(({ known }) => known).map(({ finding }) => finding),
    ).toEqual(['dc-1', 'login', 'record']);
  });

  it.each([
    ['mian', "did you mean 'main'?"],
    ['--upload-pack=x', 'revision'],
  ])('says that there is no revision %s', async (revision, said) => {
    const { folder, commit } = repository();
    commit({ 'utfall.yaml': SMALL });
    const { code, stderr } = await runUtfall(['check', `--since=${revision}`], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('says what to do where the history is cut off', async () => {
    const { folder, commit } = repository();
    commit({ 'utfall.yaml': SMALL });
    commit({ 'utfall.yaml': `${SMALL}\n` });
    const { folder: shallow, git } = repository();
    git('pull', '--quiet', '--depth', '1', `file://${folder}`, 'main');
    const { code, stderr } = await runUtfall(['check', '--since', 'HEAD~1'], { cwd: shallow });
    expect(code).toBe(2);
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('says where the topology was wrong then, or not there', async () => {
    const { folder, git, commit } = repository();
    commit({ 'other.yaml': 'x' });
    git('tag', 'none');
    commit({ 'utfall.yaml': 'utfall: 1\ncomponent: {}\n' });
    git('tag', 'wrong');
    commit({ 'utfall.yaml': SMALL });
    for (const [revision, said] of [
      ['none', 'none:utfall.yaml'],
      ['wrong', 'wrong:utfall.yaml:2:1'],
    ] as const) {
      const { code, stderr } = await runUtfall(['check', '--since', revision], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toContain(said);
    }
  });
});
