import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { folderWith } from './temporary-folder.js';

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('utfall init', () => {
  it('lays down a topology with its schema beside it, and says what to try', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await runUtfall(['init'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      [
        'made utfall.yaml and topology.schema.json',
        'try:',
        '  utfall validate',
        '  utfall impact --fail data-centre',
        '',
      ].join('\n'),
    );
    const [first] = read(cwd, 'utfall.yaml').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./topology.schema.json');
    expect(JSON.parse(read(cwd, 'topology.schema.json'))).toMatchObject({
      title: 'A topology for utfall',
    });
  });

  it('lays down one without a doubt, on which its comments come true', async () => {
    const cwd = folderWith({});
    await runUtfall(['init'], { cwd });
    const validated = await runUtfall(['validate'], { cwd });
    expect([validated.code, validated.stderr]).toEqual([0, '']);
    expect(validated.stdout).toContain('no errors, no warnings');
    const { code, stdout } = await runUtfall(['impact', '--fail', 'login-service', '-f', 'json'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('"id":"record-system"');
    expect(stdout).toContain('"downAfter":"PT8H"');
  });

  it('makes a folder that is missing, and names it in what to try', async () => {
    const cwd = folderWith({});
    const { code, stderr } = await runUtfall(['init', 'our own/model'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("  utfall validate -t 'our own/model/utfall.yaml'\n");
    expect(readdirSync(join(cwd, 'our own/model')).sort()).toEqual([
      'topology.schema.json',
      'utfall.yaml',
    ]);
  });

  it('never writes over a topology that is there, and then makes nothing: exit 2', async () => {
    const cwd = folderWith({ 'utfall.yaml': 'mine' });
    const { code, stderr } = await runUtfall(['init'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("there is a file 'utfall.yaml' already");
    expect([read(cwd, 'utfall.yaml'), readdirSync(cwd)]).toEqual(['mine', ['utfall.yaml']]);
  });

  it('takes a link that leads nowhere for a file that is there', async () => {
    const cwd = folderWith({});
    symlinkSync('elsewhere.yaml', join(cwd, 'utfall.yaml'));
    expect((await runUtfall(['init'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'elsewhere.yaml'))).toBe(false);
  });

  it('leaves a schema that is there', async () => {
    const cwd = folderWith({ 'topology.schema.json': 'mine' });
    const { code, stderr } = await runUtfall(['init'], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([0, 'made utfall.yaml']);
    expect(read(cwd, 'topology.schema.json')).toBe('mine');
  });

  it('says where it can write nothing: exit 2', async () => {
    const cwd = folderWith({});
    writeFileSync(join(cwd, 'file'), '');
    const { code, stderr } = await runUtfall(['init', 'file'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: 'file' can't be written: /);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('says nothing with --quiet', async () => {
    const cwd = folderWith({});
    expect(await runUtfall(['init', '-q'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
