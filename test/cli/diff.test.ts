import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasGit, ofRevisions, repository } from './git/repository.js';
import { runUtfall } from './run-utfall.js';
import { small, SMALL } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

/** The record on a second login that isn't there yet, so that it takes what it didn't. */
const WORSE = SMALL.replace('login: {', 'proxy: {}\n  login: {').replace(
  '[dc-1] }',
  '[dc-1, proxy] }',
);
const both = (): string => folderWith({ 'a.yaml': SMALL, 'b.yaml': WORSE });

const SAMPLE = 'topology/utfall.yaml';

describe('utfall diff', () => {
  it('compares two files: the answer on stdout, what is compared on stderr', async () => {
    const { code, stdout, stderr } = await runUtfall(['diff', 'a.yaml', 'b.yaml'], { cwd: both() });
    expect([code, stderr]).toEqual([0, 'Comparing a.yaml with b.yaml\n']);
    expect(stdout).toMatch(/^What changes from a\.yaml to b\.yaml\n/);
    expect(stdout).toMatch(/ {2}✗ proxy +1 +0 +1 +0\n {6}a new component\n/);
    expect(stdout).toContain('+ login needs proxy (b.yaml:8)');
    const quiet = await runUtfall(['diff', 'a.yaml', 'b.yaml', '-q'], { cwd: both() });
    expect(quiet.stderr).toBe('');
  });

  it.each([
    ['a.yaml', 'b.yaml', 1],
    ['b.yaml', 'a.yaml', 0],
    ['a.yaml', 'a.yaml', 0],
  ])('from %s to %s, told to fail on what is worse: exit %s…', async (before, after, expected) => {
    const cwd = both();
    const args = ['diff', before, after, '-q', '--fail-on', 'worse', '-f', 'json=out.json'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stdout, stderr]).toEqual([expected, '', '']);
    // The answer is written whatever the gate says.
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({
      format: 'utfall-diff/1',
      worse: expected === 1,
    });
  });

  it('lays layers over each other that stand behind commas', async () => {
    const layer = 'topology/layers/second-data-centre.yaml';
    const args = ['diff', SAMPLE, `${SAMPLE},${layer}`, '--fail-on', 'worse', '-f', 'json'];
    const { code, stdout } = await runUtfall(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      worse: false,
      singlePoints: { gained: 0, lost: 2 },
      components: { came: [{ id: 'nhn-dc-2-entrance' }] },
    });
  });

  it('takes a second data centre behind the same network for worse', async () => {
    const layer = 'topology/layers/second-data-centre-shared-network.yaml';
    const args = ['diff', SAMPLE, `${SAMPLE},${layer}`, '--fail-on', 'worse', '-f', 'markdown'];
    const { code, stdout } = await runUtfall(args);
    expect(code).toBe(1);
    expect(stdout).toContain('`nhn-dc-2-entrance` → `nhn-dc-1-network`');
  });

  it('takes what is there by that very name for a file, commas and colons in it', async () => {
    const cwd = folderWith({ 'main:a,b.yaml': SMALL, 'c.yaml': WORSE });
    const { code, stdout } = await runUtfall(['diff', 'main:a,b.yaml', 'c.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('What changes from main:a,b.yaml to c.yaml');
  });

  it('takes a selector that matches on one side only, and refuses one that does on none', async () => {
    const cwd = both();
    const run = (...args: readonly string[]) =>
      runUtfall(['diff', 'a.yaml', 'b.yaml', '-q', ...args], { cwd });
    const perfect = await run('--except', 'proxy', '--fail-on', 'worse');
    expect([perfect.code, perfect.stderr]).toEqual([0, '']);
    const wrong = await run('--except', 'prox', '--sites', 'kind:hospital');
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain("'prox' selects no component; did you mean 'proxy'?");
    expect(wrong.stderr).toContain("'kind:hospital' selects no site");
    expect(wrong.stderr).toContain('2 errors');
  });

  it('tells the errors of both sides', async () => {
    const cwd = folderWith({ 'a.yaml': 'utfall: 1\nx: 1\n', 'b.yaml': 'utfall: 1\ny: 1\n' });
    const { code, stdout, stderr } = await runUtfall(['diff', 'a.yaml', 'b.yaml'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('a.yaml:2:1: error');
    expect(stderr).toContain('b.yaml:2:1: error');
  });

  it.each([
    [['utfall.yaml'], "missing required argument 'after'"],
    [['utfall.yaml', 'utfall.yaml', '--fail-on', 'better'], 'Allowed choices are worse.'],
    [['utfall.yaml', 'gone.yaml'], "there is no file 'gone.yaml'"],
    [['utfall.yaml', 'https://example.org/x.yaml'], 'there is no file'],
    [['utfall.yaml', 'utfall.yaml', '-o', 'utfall.yaml'], 'is read here too'],
  ])('refuses %j: exit 2', async (args, message) => {
    const { code, stdout, stderr } = await runUtfall(['diff', ...args], { cwd: small() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe.skipIf(!hasGit)(ofRevisions('utfall diff, out of git'), () => {
  it('compares the working tree with a branch, and two revisions', async () => {
    const { folder, commit, git } = repository();
    commit({ 'model/utfall.yaml': SMALL });
    git('tag', 'v1');
    commit({ 'model/utfall.yaml': WORSE });
    const cwd = join(folder, 'model');
    const run = (...args: readonly string[]) =>
      runUtfall(['diff', ...args, '--fail-on', 'worse', '-q'], { cwd });
    const worse = await run('v1:model/utfall.yaml', 'utfall.yaml');
    expect([worse.code, worse.stderr]).toEqual([1, '']);
    expect((await run('v1:./utfall.yaml', 'HEAD:./utfall.yaml')).stdout).toContain(
      '(HEAD:model/utfall.yaml:8)',
    );
    const back = await run('HEAD:./utfall.yaml', 'v1:./utfall.yaml');
    expect(back.code).toBe(0);
    expect(back.stdout).toContain('- login no longer needs proxy (HEAD:model/utfall.yaml:8)');
    expect((await run('HEAD@{0}:./utfall.yaml', 'utfall.yaml')).stdout).toContain(
      'Nothing has changed',
    );
  });

  it('lays a layer from the disk over a topology of a revision', async () => {
    const { folder, commit } = repository();
    commit({ 'utfall.yaml': SMALL });
    const layer = 'utfall: 1\ncomponents: { login: { dependsOn: [dc-2] } }\n';
    writeFileSync(join(folder, 'layer.yaml'), layer);
    writeFileSync(join(folder, 'utfall.yaml'), 'no topology at all');
    const args = ['diff', 'main:utfall.yaml', 'main:utfall.yaml,layer.yaml', '-q'];
    const { code, stdout } = await runUtfall(args, { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('(layer.yaml:2)');
  });

  it('refuses a revision that there is not, and files outside the root: exit 2', async () => {
    const { folder, commit } = repository();
    commit({
      'shared.yaml': 'components: { a: {} }\n',
      'model/utfall.yaml': 'utfall: 1\ninclude: [../shared.yaml]\n',
    });
    const run = (...args: readonly string[]) => runUtfall(['diff', ...args], { cwd: folder });
    const unknown = await run('mian:model/utfall.yaml', 'model/utfall.yaml', '-f', 'json');
    expect([unknown.code, unknown.stderr]).toEqual([2, '']);
    expect(unknown.stdout).toContain("did you mean 'main'?");
    const file = 'main:model/utfall.yaml';
    expect((await run(file, file)).stderr).toContain("leads outside the folder 'main:model'");
    expect((await run(file, file, '--root', '.')).code).toBe(0);
  });

  it('says so where there is no repository', async () => {
    const { code, stderr } = await runUtfall(['diff', 'main:a.yaml', 'utfall.yaml'], {
      cwd: small(),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: git finds no repository at '.*': not a git repository/);
  });
});
