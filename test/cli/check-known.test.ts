import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, open } from './checked.js';
import { hasGit, ofRevisions, repository } from './git/repository.js';
import { runUtfall } from './run-utfall.js';
import { small, SMALL } from './small-topology.js';

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
    ['', 'leave the option out'],
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
      ['none', "'none:utfall.yaml' was not there yet"],
      ['wrong', 'wrong:utfall.yaml:2:1'],
    ] as const) {
      const { code, stderr } = await runUtfall(['check', '--since', revision], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toContain(said);
    }
  });
});
