import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small, SMALL } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

const SCENARIO = `scenario: 1
name: Half a day
start: 2021-02-04T10:30
events: [{ at: 10:30, fail: [dc-1], for: 12h, note: fire }]
expect: [{ at: 10:35, id: record, state: down }]
`;

describe('utfall report', () => {
  it('tells of a failure, and on stderr of which topology', async () => {
    const { code, stdout, stderr } = await runUtfall(['report', '--fail', 'dc-1'], {
      cwd: small(),
    });
    expect([code, stderr]).toEqual([0, 'reporting on a failure in utfall.yaml\n']);
    expect(stdout).toMatch(/^# If dc-1 fails\n/);
    expect(stdout).toContain('`utfall report --fail dc-1`');
  });

  it('tells of scenarios, a part each, and of a topology as it stands', async () => {
    const cwd = folderWith({ 'utfall.yaml': SMALL, 's.yaml': SCENARIO });
    const { stdout } = await runUtfall(['report', 's.yaml', 's.yaml', '-q'], { cwd });
    expect(stdout.match(/^# .*/gm)).toEqual(['# Half a day', '# Half a day']);
    const topology = await runUtfall(['report', '-q'], { cwd });
    expect(topology.stdout).toMatch(/^# Small, and how it bears failures\n/);
    expect(topology.stderr).toBe('');
  });

  it('speaks Norwegian, and bears a day, where that is asked for', async () => {
    const args = ['report', '--fail', 'dc-1', '--lang', 'nb', '--date', '2027-03-01'];
    const { stdout } = await runUtfall(args, { cwd: small() });
    expect(stdout).toMatch(/^# Hvis dc-1 svikter\n/);
    expect(stdout).toContain('1.\u00a0mars 2027');
  });

  it('holds a committed page against what is made now', async () => {
    const cwd = small();
    const page = ['report', '--fail', 'dc-1'];
    await runUtfall([...page, '-o', 'r.md'], { cwd });
    const same = await runUtfall([...page, '--check', 'r.md'], { cwd });
    expect([same.code, same.stdout]).toEqual([0, '']);
    expect(same.stderr).toContain('r.md is up to date');

    writeFileSync(join(cwd, 'utfall.yaml'), SMALL.replace('lasts: 4h', 'lasts: 5h'));
    const other = await runUtfall([...page, '--check', 'r.md'], { cwd });
    expect(other.code).toBe(1);
    expect(other.stdout).toMatch(/^-.*Paper, for 4h/m);
    expect(other.stdout).toMatch(/^\+.*Paper, for 5h/m);
    expect(other.stderr).toContain('r.md is out of date');
  });

  it('takes the ends of lines of a checkout for no difference', async () => {
    const cwd = small();
    await runUtfall(['report', '-o', 'r.md'], { cwd });
    const file = join(cwd, 'r.md');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect((await runUtfall(['report', '--check', 'r.md'], { cwd })).code).toBe(0);
  });

  it('says what is wrong with a file to compare with, or a saved one', async () => {
    const cwd = folderWith({ 'utfall.yaml': SMALL, 'r.json': '{ "format": "utfall-report/1" }' });
    const missing = await runUtfall(['report', '--check', 'r.md'], { cwd });
    expect([missing.code, missing.stdout]).toEqual([2, '']);
    expect(missing.stderr).toContain("there is no file 'r.md'");
    const unsound = await runUtfall(['report', '--from', 'r.json'], { cwd });
    expect([unsound.code, unsound.stdout]).toEqual([2, '']);
    expect(unsound.stderr).toContain("'parts'");
  });

  it('writes the same page, and HTML, from what was saved as JSON, without the topology', async () => {
    const cwd = small();
    const args = ['report', '--fail', 'dc-1', '-q', '-f', 'markdown', '-f', 'json=r.json'];
    const { stdout } = await runUtfall(args, { cwd });
    const elsewhere = folderWith({ 'r.json': readFileSync(join(cwd, 'r.json')) });
    const again = await runUtfall(['report', '--from', 'r.json'], { cwd: elsewhere });
    expect([again.code, again.stdout]).toEqual([0, stdout]);
    const html = await runUtfall(['report', '--from', 'r.json', '-f', 'html'], { cwd: elsewhere });
    expect(html.stdout).toMatch(/^<!doctype html>/i);
  });

  it('cuts a page to a budget, and says so', async () => {
    const args = ['report', '--fail', 'dc-1', '-q', '--budget', '2KB'];
    const { code, stdout } = await runUtfall(args, { cwd: small() });
    expect(code).toBe(0);
    expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(2000);
    expect(stdout).toContain('There is no room here for');
  });

  it('makes the same bytes of the sample wherever it is asked', async () => {
    const args = ['report', '--sample', '--fail', 'nhn-dc-1-network', '-q'];
    const [here, there] = await Promise.all([runUtfall(args, { cwd: small() }), runUtfall(args)]);
    expect(here.stdout).toBe(there.stdout.replaceAll('`topology/', '`'));
  });
});
