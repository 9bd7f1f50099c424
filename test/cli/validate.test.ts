import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { SMALL, small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

/** A topology with a doubt: nothing needs the printer. */
const DOUBTFUL = SMALL.replace('components:', 'components:\n  printer: {}');
/** One with three mistakes. */
const WRONG = DOUBTFUL.replace('{ kind: data-centre }', '{ kidn: data-centre, source: fitted }')
  .replace('on: login', 'on: logn')
  .replace('failover: 10m', 'failover: 10');

const BIN = fileURLToPath(new URL('../../bin/utfall.js', import.meta.url));

describe('a sound topology', () => {
  it('is said to be so on stdout, with what was read: exit 0', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate'], { cwd: small() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'Small (utfall.yaml): 1 file, 4 components, 1 capability, 1 site; no errors, no warnings\n',
    );
  });

  it('has no warnings in the bundled sample', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate', '--sample']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/topology\/utfall\.yaml\): .* [\d,]+ sites; no errors, no warnings\n$/);
  });

  it('is read with its includes and layers, all of which are counted', async () => {
    const cwd = folderWith({
      'utfall.yaml': `${SMALL}include: [more/*.yaml]\n`,
      'more/a.yaml': 'capabilities: { look: { dependsOn: [dc-2] } }\n',
      'layer.yaml': 'utfall: 1\nname: null\nsites: { clinic: { capabilities: [read, look] } }\n',
    });
    const args = ['validate', '-t', 'utfall.yaml', '-t', 'layer.yaml'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'utfall.yaml and layer.yaml: 3 files, 4 components, 2 capabilities, 1 site; no errors, no warnings\n',
    );
  });

  it('as JSON has no diagnostics', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate', '-f', 'json'], { cwd: small() });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({ format: 'utfall-diagnostics/1', diagnostics: [] });
  });
});

describe('a doubtful one', () => {
  const cwd = (): string => folderWith({ 'utfall.yaml': DOUBTFUL });

  it('gets warnings on stderr, and exit 0', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate'], { cwd: cwd() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/; no errors, 1 warning\n$/);
    expect(stderr).toBe(
      "utfall.yaml:5:3: warning: nothing needs the component 'printer', so that its failure would hit nobody; name it where it is needed, or remove it\n" +
        '5 |   printer: {}\n  |   ^^^^^^^\n',
    );
  });

  it('… which -q leaves out', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate', '-q'], { cwd: cwd() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/1 warning\n$/);
  });

  it('… and no other command shows', async () => {
    const { code, stderr } = await runUtfall(['impact', '--fail', 'dc-1'], { cwd: cwd() });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('as JSON: warnings with their places, and exit 0', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate', '-f', 'json'], { cwd: cwd() });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ code: 'unused-component', severity: 'warning', line: 5, endColumn: 10 }],
    });
  });
});

describe('a wrong one', () => {
  const cwd = (): string => folderWith({ 'utfall.yaml': WRONG });

  it('gets all its errors and warnings on stderr, with the wrong word and the right one: exit 2', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate'], { cwd: cwd() });
    expect([code, stdout]).toEqual([2, '']);
    const messages = stderr.split('\n').filter((line) => /: (error|warning): /.test(line));
    expect(messages).toEqual([
      "utfall.yaml:6:11: error: unknown key 'kidn' in a component; did you mean 'kind'?",
      "utfall.yaml:6:38: warning: 'source: fitted' has no 'reference' beside it; say what the value was fitted to, such as the replay that comes out by it",
      "utfall.yaml:9:58: error: '10' is no duration: its unit is missing; write for example 90s, 30m, 8h or 2d",
      "utfall.yaml:9:70: error: there is no component 'logn'; did you mean 'login'?",
    ]);
    expect(stderr).toMatch(/\nutfall\.yaml: 3 errors, 1 warning\n$/);
  });

  it('… and from other commands errors alone', async () => {
    const { code, stderr } = await runUtfall(['impact', '--fail', 'dc-1'], { cwd: cwd() });
    expect(code).toBe(2);
    expect(stderr).not.toContain('warning');
    expect(stderr).toMatch(/\n3 errors\n$/);
  });

  it('as JSON says it all on stdout', async () => {
    const { code, stdout, stderr } = await runUtfall(['validate', '-f', 'json'], { cwd: cwd() });
    expect([code, stderr]).toEqual([2, '']);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    expect(diagnostics.map((each) => each.code)).toEqual([
      'unknown-key',
      'fitted-without-reference',
      'invalid-duration',
      'unknown-id',
    ]);
  });

  it('in one of several layers is told with the file that it is in', async () => {
    const folder = folderWith({ 'utfall.yaml': SMALL, 'layers/two.yaml': 'utfall: 1\nnam: x\n' });
    const args = ['validate', '-t', 'utfall.yaml', '-t', 'layers/two.yaml'];
    const { code, stderr } = await runUtfall(args, { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^layers\/two\.yaml:2:1: error: .*'nam'.*'name'/);
    expect(stderr).toMatch(/\nutfall\.yaml and layers\/two\.yaml: 1 error, no warnings\n$/);
  });

  it('none at all: exit 2', async () => {
    const empty = folderWith({});
    const { code, stdout, stderr } = await runUtfall(['validate'], { cwd: empty });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--sample');
    const json = await runUtfall(['validate', '-t', 'nix.yaml', '-f', 'json'], { cwd: empty });
    expect([json.code, json.stderr]).toEqual([2, '']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      diagnostics: [{ code: 'file-missing', file: null, line: null }],
    });
  });
});

describe('files', () => {
  it('hold the JSON, wrong or not, and stderr the text', async () => {
    const cwd = folderWith({ 'utfall.yaml': WRONG });
    const args = ['validate', '-f', 'json=found.json'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('3 errors, 1 warning');
    expect(JSON.parse(readFileSync(join(cwd, 'found.json'), 'utf8'))).toHaveProperty(
      'diagnostics.length',
      4,
    );
  });

  it('hold what stderr and stdout have, as text, without colours', async () => {
    const cwd = folderWith({ 'utfall.yaml': DOUBTFUL });
    const args = ['validate', '--color', '-o', 'found.txt'];
    const { code, stdout } = await runUtfall(args, { cwd });
    expect([code, stdout]).toEqual([0, '']);
    const text = readFileSync(join(cwd, 'found.txt'), 'utf8');
    expect(text).toMatch(/^utfall\.yaml:5:3: warning: .*\n(?:.*\n)*Small .* 1 warning\n$/);
    expect(text).not.toContain('\u001b');
  });

  it('are never what was read, even where it is wrong', async () => {
    const cwd = folderWith({ 'utfall.yaml': WRONG });
    const { code, stderr } = await runUtfall(['validate', '-f', 'json=utfall.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is read here too');
    expect(readFileSync(join(cwd, 'utfall.yaml'), 'utf8')).toBe(WRONG);
  });

  it('can’t be written: exit 2, and nothing is', async () => {
    const cwd = small();
    const args = ['validate', '-f', 'json=a.json', '-f', 'text=no/b.txt'];
    expect((await runUtfall(args, { cwd })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['utfall.yaml']);
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });
});

describe('the terminal', () => {
  const wrong = (): string => folderWith({ 'utfall.yaml': WRONG });
  const ESCAPE = '\u001b[';

  it.each([
    ['through a pipe', [], {}, false],
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('has colours or not: %s', async (_what, options, env, coloured) => {
    for (const command of [['validate'], ['impact', '--fail', 'dc-1']]) {
      const { stderr } = await runUtfall([...command, ...options], { cwd: wrong(), env });
      expect(stderr.includes(ESCAPE)).toBe(coloured);
    }
  });

  it.each(['validate | head -0', 'validate 2>&1 | true', 'validate -f json | true'])(
    'that goes away is no error: %s',
    (command) => {
      const many = Array.from({ length: 5000 }, (_, i) => `  c${String(i)}: { kidn: x }\n`);
      const cwd = folderWith({ 'utfall.yaml': `utfall: 1\ncomponents:\n${many.join('')}` });
      const line = `node '${BIN}' ${command} ; exit "\${PIPESTATUS[0]}"`;
      const { status, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/EPIPE|bug/);
    },
  );
});
