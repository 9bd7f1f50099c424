import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

const ESCAPE = '\u001b[';

interface Told {
  readonly format: string;
  readonly within: string | null;
  readonly workarounds: string;
  readonly answers: readonly { readonly id: string; readonly state: string }[];
}

const told = (stdout: string): Told => JSON.parse(stdout) as Told;

describe('utfall explain', () => {
  it('answers on stdout with exit code 0, through a pipe without colour', async () => {
    const args = ['explain', 'clinic/read', '--fail', 'login'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd: small() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^If login fails: why clinic\/read is down\n/);
    expect(stdout).toContain('utfall.yaml:8');
    expect(stdout).not.toContain(ESCAPE);
  });

  it('needs no failure: then it tells what holds things up', async () => {
    const { code, stdout } = await runUtfall(['explain', 'record'], { cwd: small() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^If nothing fails: what holds record up\n/);
    expect(stdout).toContain('works with dc-1 · bears the loss of 1 more · switches in 10m');
  });

  it('takes a horizon, and looks through workarounds where it is told to', async () => {
    const ask = async (...more: readonly string[]): Promise<Told> => {
      const args = ['explain', 'clinic/read', '--fail', 'login', '-f', 'json', ...more];
      return told((await runUtfall(args, { cwd: small() })).stdout);
    };
    expect(await ask('--within', '1h')).toMatchObject({
      format: 'utfall-explain/1',
      within: 'PT1H',
      answers: [{ id: 'clinic/read', state: 'degraded' }],
    });
    expect(await ask('--workarounds', 'ignore')).toMatchObject({
      workarounds: 'ignore',
      answers: [{ state: 'down', downAfter: 'PT8H' }],
    });
    const site = ['explain', 'clinic', '--degrade', 'login', '-f', 'json'];
    expect(told((await runUtfall(site, { cwd: small() })).stdout)).toMatchObject({
      answers: [{ id: 'clinic/read', state: 'degraded' }],
    });
  });

  it('writes files, all formats in one go', async () => {
    const cwd = small();
    const formats = ['-f', 'json=a.json', '-f', 'mermaid=a.mmd', '-f', 'text=a.txt'];
    const args = ['explain', 'clinic/read', '--fail', 'login', '--color', ...formats];
    expect(await runUtfall(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    expect(told(read('a.json')).format).toBe('utfall-explain/1');
    expect(read('a.mmd')).toMatch(/^flowchart LR\n/);
    expect(read('a.txt')).not.toContain(ESCAPE);
    await runUtfall(['explain', 'clinic', '-o', 'b.txt'], { cwd });
    expect(read('b.txt')).toMatch(/^If nothing fails: clinic, its one capability up\n/);
  });

  it('has colour where it is asked for, and the width of the terminal', async () => {
    const args = ['explain', 'clinic/read', '--fail', 'login'];
    const coloured = await runUtfall([...args, '--color'], { cwd: small() });
    expect(coloured.stdout).toContain(ESCAPE);
    const narrow = await runUtfall(args, { cwd: small(), env: { COLUMNS: '40' } });
    expect(narrow.stdout.split('\n').filter((line) => line.length > 40)).toEqual([]);
  });

  it('--depth tells less, and says so', async () => {
    const args = ['explain', 'clinic/read', '--fail', 'dc-1', '--depth', '1'];
    const { stdout } = await runUtfall(args, { cwd: small() });
    expect(stdout).toMatch(/… and further by 1 more to dc-1 \(--depth\)/);
  });

  it.each([
    ['an id that names nothing', ['recrod'], /'recrod'; did you mean 'record'\?/],
    ['none', [], /missing required argument 'id'/],
    ['two', ['record', 'login'], /too many arguments/],
    ['a failure that selects nothing', ['record', '--fail', 'lgin'], /'lgin' selects no component/],
    ['a depth that is no number', ['record', '--depth', '1.5'], /a whole number from 1/],
    ['no depth at all', ['record', '--depth', '0'], /a whole number from 1/],
    ['a bad format', ['record', '-f', 'markdown'], /text, json, mermaid/],
  ])('%s: exit 2, nothing written', async (_what, args, message) => {
    const cwd = small();
    const { code, stdout, stderr } = await runUtfall(['explain', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at |bug/);
    expect(readdirSync(cwd)).toEqual(['utfall.yaml']);
  });

  it('with -f json what is wrong comes as diagnostics on stdout', async () => {
    const args = ['explain', 'recrod', '-f', 'json'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd: small() });
    expect([code, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'utfall-diagnostics/1',
      diagnostics: [{ code: 'thing-unknown' }],
    });
  });

  it('takes ids that objects inherit, and ids in either Unicode form', async () => {
    const cwd = folderWith({
      'utfall.yaml': `utfall: 1
components:
  __proto__: { dependsOn: [constructor] }
  constructor: { dependsOn: [toString] }
  toString: { dependsOn: [å] }
  å: {}
capabilities: { hasOwnProperty: { dependsOn: [__proto__] } }
sites: { valueOf: { capabilities: [hasOwnProperty] } }
`,
    });
    const args = ['explain', 'valueOf/hasOwnProperty', '--fail', 'a\u030a'];
    const { code, stdout } = await runUtfall(args, { cwd });
    expect(code).toBe(0);
    const things = [...stdout.matchAll(/✗ (\S+): down/g)].map(([, id]) => id);
    expect(things).toEqual(['valueOf/hasOwnProperty', '__proto__', 'constructor', 'toString', 'å']);
  });
});
