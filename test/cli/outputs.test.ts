import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { SMALL, small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

describe('where the answer goes', () => {
  it('several formats in one run, at most one of them to stdout', async () => {
    const cwd = small();
    const args = [
      'impact',
      '--fail',
      'dc-1',
      '-f',
      'text',
      '-f',
      'json=a.json',
      '-f',
      'markdown=a.md',
    ];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('dc-1');
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({
      format: 'utfall-impact/1',
    });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^# /);
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.md', 'utfall.yaml']);
    const two = await runUtfall(['impact', '--fail', 'dc-1', '-f', 'text', '-f', 'json'], { cwd });
    expect(two.code).toBe(2);
  });

  it('a file through a link keeps the link', async () => {
    const cwd = small();
    symlinkSync('real.txt', join(cwd, 'link.txt'));
    await runUtfall(['impact', '--fail', 'dc-1', '-o', 'real.txt'], { cwd });
    const before = readFileSync(join(cwd, 'real.txt'), 'utf8');
    await runUtfall(['impact', '--fail', 'dc-2', '-o', 'link.txt'], { cwd });
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).not.toBe(before);
    expect(readdirSync(cwd).sort()).toEqual(['link.txt', 'real.txt', 'utfall.yaml']);
  });

  it('a file that is not there yet, through a link, keeps the link', async () => {
    const cwd = small();
    symlinkSync('real.txt', join(cwd, 'link.txt'));
    await runUtfall(['impact', '--fail', 'dc-1', '-o', 'link.txt'], { cwd });
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real.txt'), 'utf8')).toContain('dc-1');
  });

  it('a link that leads back to itself is refused', async () => {
    const cwd = small();
    symlinkSync('b', join(cwd, 'a'));
    symlinkSync('a', join(cwd, 'b'));
    const { code, stderr } = await runUtfall(['impact', '--fail', 'dc-1', '-o', 'a'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      "error: 'a' can't be written: it is a link that leads back to itself\n",
    ]);
  });

  // The superuser may write to anything.
  it.skipIf(process.getuid?.() === 0)('a file that is write-protected stays as it is', async () => {
    const cwd = small();
    writeFileSync(join(cwd, 'kept.txt'), 'kept', { mode: 0o444 });
    const { code, stderr } = await runUtfall(['impact', '--fail', 'dc-1', '-o', 'kept.txt'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('not allowed');
    expect(readFileSync(join(cwd, 'kept.txt'), 'utf8')).toBe('kept');
  });

  it.each([
    ['no/such/folder/out.txt', /no\/such\/folder\/out\.txt.*folder/],
    ['utfall.yaml', /utfall\.yaml.*read here too/],
    ['.', /folder/],
  ])('never to %s, and nothing is lost', async (file, message) => {
    const cwd = small();
    const { code, stdout, stderr } = await runUtfall(['impact', '--fail', 'dc-1', '-o', file], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(readdirSync(cwd)).toEqual(['utfall.yaml']);
    expect(readFileSync(join(cwd, 'utfall.yaml'), 'utf8')).toBe(SMALL);
  });

  it('a device stays a device', async () => {
    const args = ['impact', '--fail', 'dc-1', '-o', '/dev/null'];
    expect((await runUtfall(args, { cwd: small() })).code).toBe(0);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });

  it('- is stdout', async () => {
    const cwd = small();
    const { code, stdout } = await runUtfall(['impact', '--fail', 'dc-1', '-o', '-'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^If dc-1 fails\n/);
    expect(readdirSync(cwd)).toEqual(['utfall.yaml']);
  });

  /** What a shell sees of the first command of a pipe. */
  const piped = (command: string, cwd: string) => {
    const bin = fileURLToPath(new URL('../../bin/utfall.js', import.meta.url));
    const line = `node '${bin}' impact ${command}; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
    return [status, stderr];
  };

  it('a closed pipe ends it quietly, however much there is to write', () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`s${String(i)}`, {}]));
    const profile = { capabilities: ['read'] };
    const sites = Object.keys(many).map((id) => [id, { profile: 'gp' }] as const);
    const cwd = folderWith({
      'utfall.json': JSON.stringify({
        utfall: 1,
        components: { dc: {} },
        capabilities: { read: { dependsOn: ['dc'] } },
        profiles: { gp: profile },
        sites: Object.fromEntries(sites),
      }),
      'wrong.json': JSON.stringify({ utfall: 1, components: many, nix: many, sites: many }),
    });
    for (const format of ['text --all', 'json', 'markdown']) {
      const command = `-t utfall.json --fail dc -f ${format}`;
      expect(piped(`${command} | head -1`, cwd), command).toEqual([0, '']);
      expect(piped(`${command} | true`, cwd), command).toEqual([0, '']);
    }
    expect(piped('-t wrong.json --fail dc -f json | true', cwd)).toEqual([2, '']);
    expect(piped('-t wrong.json --fail dc 2>&1 | true', cwd)).toEqual([2, '']);
  });

  it.each(['no/b.md', '.'])('all files are written, or none: %s can’t be', async (other) => {
    const cwd = small();
    const args = ['impact', '--fail', 'dc-1', '-f', 'json=a.json', '-f', `markdown=${other}`];
    expect((await runUtfall(args, { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['utfall.yaml']);
  });

  it.each(['./a', 'link/a', 'to-a'])(
    'one file for two formats is refused, as a and as %s',
    async (other) => {
      const cwd = small();
      symlinkSync('.', join(cwd, 'link'));
      symlinkSync('a', join(cwd, 'to-a'));
      const args = ['impact', '--fail', 'dc-1', '-f', 'json=a', '-f', `text=${other}`];
      const { code, stderr } = await runUtfall(args, { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('two formats');
      expect(existsSync(join(cwd, 'a'))).toBe(false);
    },
  );
});

describe('what can’t be read or written to the end', () => {
  it.runIf(existsSync('/dev/zero'))('is given up: a file without an end', async () => {
    const { code, stderr } = await runUtfall(['impact', '-t', '/dev/zero', '--fail', 'a']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\/dev\/zero.*large/);
  });

  it.runIf(existsSync('/dev/full'))('is said: a full disk', () => {
    const bin = fileURLToPath(new URL('../../bin/utfall.js', import.meta.url));
    const command = `node '${bin}' impact --sample --fail helseid > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: the output can't be written: .*space.*\n$/);
  });
});
