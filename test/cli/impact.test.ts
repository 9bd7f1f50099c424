import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { SMALL, small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

interface Answer {
  readonly format: string;
  readonly topology: { readonly name: string };
  readonly within: string | null;
  readonly sites: readonly { readonly capabilities: readonly Record<string, unknown>[] }[];
  readonly pauses: unknown;
}

const answerOf = (stdout: string): Answer => JSON.parse(stdout) as Answer;

describe('which topology is read', () => {
  it('utfall.yaml or topology/utfall.yaml here, or in a folder above', async () => {
    const folder = folderWith({ 'topology/utfall.yaml': SMALL, 'deep/down/file.txt': '' });
    const cwd = join(folder, 'deep', 'down');
    const { code, stdout } = await runUtfall(['impact', '--fail', 'dc-1', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    expect(answerOf(stdout).topology.name).toBe('Small');
  });

  it('what UTFALL_TOPOLOGY names, and before it what -t names', async () => {
    const folder = folderWith({ 'a.yaml': SMALL, 'b.yaml': SMALL.replace('Small', 'Other') });
    const env = { UTFALL_TOPOLOGY: 'a.yaml' };
    const args = ['impact', '--fail', 'dc-1', '-f', 'json'];
    const named = await runUtfall(args, { cwd: folder, env });
    expect(answerOf(named.stdout).topology.name).toBe('Small');
    const option = await runUtfall([...args, '-t', 'b.yaml'], { cwd: folder, env });
    expect(answerOf(option.stdout).topology.name).toBe('Other');
  });

  it('layers, the last on top', async () => {
    const layer = 'utfall: 1\ncomponents: { record: { dependsOn: [dc-2] } }\n';
    const cwd = folderWith({ 'a.yaml': SMALL, 'b.yaml': layer });
    const args = ['impact', '-t', 'a.yaml', '-t', 'b.yaml', '--fail', 'dc-1', '-f', 'json'];
    expect(answerOf((await runUtfall(args, { cwd })).stdout).sites).toEqual([]);
  });

  it('none: exit 2, and the message names --sample', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await runUtfall(['impact', '--fail', 'x'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--sample');
  });
});

describe('what is asked', () => {
  it('--within: states within the time, onsets kept', async () => {
    const args = ['impact', '--fail', 'login', '--within', '1h', '-f', 'json'];
    const answer = answerOf((await runUtfall(args, { cwd: small() })).stdout);
    expect(answer.within).toBe('PT1H');
    expect(answer.sites[0]?.capabilities[0]).toMatchObject({
      state: 'degraded',
      degradedAfter: 'PT0S',
      downAfter: 'PT12H',
      workaround: null,
    });
  });

  it('--workarounds ignore: looked through', async () => {
    const args = ['impact', '--fail', 'login', '--workarounds', 'ignore', '-f', 'json'];
    const answer = answerOf((await runUtfall(args, { cwd: small() })).stdout);
    expect(answer.sites[0]?.capabilities[0]).toMatchObject({ downAfter: 'PT8H' });
  });

  it('takeovers that the failure causes are named', async () => {
    const args = ['impact', '--fail', 'dc-1', '-f', 'json'];
    const answer = answerOf((await runUtfall(args, { cwd: small() })).stdout);
    expect(answer.pauses).toEqual([{ id: 'record', lasts: 'PT10M' }]);
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';

  it.each([
    ['through a pipe', [], {}, false],
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['--color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_what, options, env, coloured) => {
    const args = ['impact', '--fail', 'dc-1', ...options];
    const { stdout } = await runUtfall(args, { cwd: small(), env });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  it('never in a file', async () => {
    const cwd = small();
    await runUtfall(['impact', '--fail', 'dc-1', '--color', '-o', 'out.txt'], { cwd });
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).not.toContain(ESCAPE);
  });
});

describe('what is wrong is said on stderr, with exit code 2', () => {
  it.each([
    ['nothing fails', [], /--fail/],
    ['a selector that matches nothing', ['--fail', 'dc1'], /'dc1' selects no component.*'dc-1'/],
    ['a bad duration', ['--fail', 'dc-1', '--within', '5'], /90s, 30m, 8h/],
    ['a bad choice', ['--fail', 'dc-1', '--workarounds', 'maybe'], /count, ignore/],
    ['a bad format', ['--fail', 'dc-1', '-f', 'jsn'], /text, json, markdown/],
    ['an unknown option', ['--fial', 'dc-1'], /--fail/],
    ['a file that is missing', ['-t', 'nix.yaml', '--fail', 'dc-1'], /nix\.yaml/],
    ['a word too many', ['dc-1'], /too many arguments/],
    [
      '--output with two formats',
      ['--fail', 'dc-1', '-f', 'text=a', '-f', 'json=b', '-o', 'c'],
      /--output/,
    ],
  ])('%s', async (_what, options, message) => {
    const cwd = small();
    const { code, stdout, stderr } = await runUtfall(['impact', ...options], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at |bug/);
    expect(readdirSync(cwd)).toEqual(['utfall.yaml']);
  });

  it('a working folder that is gone', () => {
    const bin = fileURLToPath(new URL('../../bin/utfall.js', import.meta.url));
    const command = `rmdir "$PWD"; node '${bin}' impact --sample --fail helseid`;
    const cwd = folderWith({});
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: the folder .* is gone/);
  });

  it('with -f json as diagnostics on stdout', async () => {
    const cwd = folderWith({
      'utfall.yaml': SMALL.replace('dependsOn: [record]', 'dependsOn: [recrod]'),
    });
    const { code, stdout, stderr } = await runUtfall(['impact', '--fail', 'dc-1', '-f', 'json'], {
      cwd,
    });
    expect([code, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'utfall-diagnostics/1',
      diagnostics: [{ code: 'unknown-id', severity: 'error', file: 'utfall.yaml', line: 10 }],
    });
  });

  it('a report that was asked for in a file isn’t begun', async () => {
    const cwd = folderWith({ 'utfall.yaml': 'utfall: 2\n' });
    await runUtfall(['impact', '--fail', 'dc-1', '-f', 'json=out.json'], { cwd });
    expect(existsSync(join(cwd, 'out.json'))).toBe(false);
  });
});

describe('--lang', () => {
  it('tells it in Norwegian, in each format that people read', async () => {
    const args = ['impact', '--fail', 'dc-1', '--lang', 'nb'];
    const cwd = small();
    const text = await runUtfall(args, { cwd });
    expect([text.code, text.stderr]).toEqual([0, '']);
    expect(text.stdout).toMatch(/^Hvis dc-1 svikter\n/);
    const page = await runUtfall([...args, '-f', 'markdown'], { cwd });
    expect(page.stdout).toContain('# Hvis `dc-1` svikter');
  });

  it('leaves data and messages as they are', async () => {
    const cwd = small();
    const json = ['impact', '--fail', 'dc-1', '-f', 'json'];
    const norwegian = await runUtfall([...json, '--lang', 'nb'], { cwd });
    expect(norwegian).toEqual(await runUtfall(json, { cwd }));
    const { code, stderr } = await runUtfall(['impact', '--fail', 'dc-3', '--lang', 'nb'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('error:');
  });

  it('is refused where nobody speaks it, with those that there are', async () => {
    const { code, stdout, stderr } = await runUtfall(['impact', '--fail', 'dc-1', '--lang', 'se'], {
      cwd: small(),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Allowed choices are en, nb');
  });
});

describe('help', () => {
  it('is given for the program and the command, and is no error', async () => {
    for (const args of [['--help'], ['impact', '--help'], ['help', 'impact']]) {
      const { code, stdout, stderr } = await runUtfall(args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Usage: utfall');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('is shown where nothing was asked, which is an error', async () => {
    const { code, stdout, stderr } = await runUtfall([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: utfall');
  });

  it('suggests a command for one that is mistyped', async () => {
    const { code, stderr } = await runUtfall(['impcat']);
    expect(code).toBe(2);
    expect(stderr).toContain('impact');
  });

  it('states its version', async () => {
    const { code, stdout } = await runUtfall(['--version']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
