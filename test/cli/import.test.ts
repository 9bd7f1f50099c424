import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUtfall } from './run-utfall.js';
import { small } from './small-topology.js';
import { folderWith } from './temporary-folder.js';

const TREE = `<?xml version="1.0"?>
<opsa-mef>
  <define-fault-tree name="cooling">
    <define-gate name="pumps"><and><basic-event name="pump 1"/><basic-event name="pump-2"/></and></define-gate>
    <define-gate name="loss"><or><gate name="pumps"/><basic-event name="power"/></or></define-gate>
  </define-fault-tree>
  <model-data>
    <define-basic-event name="pump 1"><float value="0.01"/></define-basic-event>
    <define-basic-event name="pump-2"><float value="0.01"/></define-basic-event>
    <define-basic-event name="power"><float value="1e-3"/></define-basic-event>
  </model-data>
</opsa-mef>
`;
const RENAMED =
  "tree.xml:8:31: warning: the basic event 'pump 1' becomes 'pump-1': an id has letters and digits, with . _ - inside, and is like no other";

const withTree = (more: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'tree.xml': TREE, ...more });

describe('utfall import openpsa', () => {
  it('writes a topology in YAML on stdout, and says on stderr what has another id', async () => {
    const { code, stdout, stderr } = await runUtfall(['import', 'openpsa', 'tree.xml'], {
      cwd: withTree(),
    });
    expect(code).toBe(0);
    expect(stderr.split('\n')[0]).toBe(RENAMED);
    expect(stdout).toContain('\ncomponents:\n  loss: {kind: gate, dependsOn: [pumps, power]}\n');
    expect(stdout).toContain('\n  pump-1: {kind: basic-event, name: pump 1, availability: 0.99}\n');
    expect(stdout).toContain('\nreference: tree.xml\n');
  });

  it('writes to a file, in either format, and both load and say the same', async () => {
    const cwd = withTree();
    const args = ['import', 'openpsa', 'tree.xml', '-q', '-f', 'yaml=a.yaml', '-f', 'json=a.json'];
    expect(await runUtfall(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const hits = ['a.yaml', 'a.json'].map(async (file) => {
      const { code, stdout } = await runUtfall(
        ['impact', '-t', file, '--fail', 'pump-1,pump-2', '-f', 'json'],
        { cwd },
      );
      expect(code).toBe(0);
      return stdout;
    });
    const [yaml = '', json] = await Promise.all(hits);
    expect(json).toBe(yaml);
    expect(JSON.parse(yaml)).toMatchObject({ summary: { sites: { total: 1, down: 1 } } });
  });

  it('takes the gate that is named, and tells what is left out', async () => {
    const args = ['import', 'openpsa', 'tree.xml', '--gate', 'pumps', '-o', 'a.yaml'];
    const cwd = withTree();
    const { code, stderr } = await runUtfall(args, { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain(
      "left out, as 'pumps' doesn't depend on them: 1 gate ('loss') and 1 basic event ('power')",
    );
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).not.toContain('power');
  });

  it.each([
    [
      'a file that is not there',
      ['tre.xml'],
      "there is no file 'tre.xml'; did you mean 'tree.xml'?",
    ],
    ['a folder', ['.'], 'is a folder'],
    ['a gate that is not there', ['tree.xml', '--gate', 'pumpz'], "did you mean 'pumps'?"],
    ['what would lose its own input', ['tree.xml', '-o', 'tree.xml'], 'is read here too'],
    ['what is not coherent', ['not.xml', '-o', 'out.yaml'], "<not> can't be imported"],
  ])('refuses %s, and writes nothing', async (_, args, message) => {
    const cwd = withTree({ 'not.xml': TREE.replace('<and>', '<not>').replace('</and>', '</not>') });
    const before = readdirSync(cwd);
    const { code, stdout, stderr } = await runUtfall(['import', 'openpsa', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, 'tree.xml'), 'utf8')).toBe(TREE);
  });

  it('tells what is wrong as JSON, where JSON is asked for', async () => {
    const cwd = folderWith({ 'a.xml': '<opsa-mef>\n' });
    const args = ['import', 'openpsa', 'a.xml', '-f', 'json'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd });
    expect([code, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ code: 'xml-syntax', file: 'a.xml', line: 1, column: 2 }],
    });
  });

  it('reads nothing else: other formats are refused', async () => {
    const { code, stderr } = await runUtfall(['import', 'visio', 'tree.xml'], { cwd: withTree() });
    expect(code).toBe(2);
    expect(stderr).toContain('openpsa');
  });
});

describe('utfall graph -f openpsa', () => {
  it('writes the fault tree of a thing, which import reads', async () => {
    const cwd = small();
    const args = ['graph', '--around', 'clinic/read', '-f', 'openpsa=read.xml'];
    const written = await runUtfall(args, { cwd });
    expect(written).toEqual({
      code: 0,
      stdout: '',
      stderr: '4 components state no availability, and have probability 0 there\n',
    });
    const { code, stdout, stderr } = await runUtfall(['import', 'openpsa', 'read.xml'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  clinic_read: {kind: gate, name: read (clinic/read), dependsOn: [');
  });

  it('takes a capability that one site has by its own name', async () => {
    const cwd = small();
    const [by, at] = await Promise.all(
      ['read', 'clinic/read'].map((id) =>
        runUtfall(['graph', '--around', id, '-f', 'openpsa', '-q'], { cwd }),
      ),
    );
    expect(by).toEqual(at);
    expect([by?.code, by?.stderr]).toEqual([0, '']);
  });

  it('leaves out what is said to be perfect, and comes beside pictures', async () => {
    const args = [
      'graph',
      '--around',
      'record',
      '--except',
      'dc-*',
      '-f',
      'openpsa=a.xml',
      '-f',
      'mermaid',
    ];
    const cwd = small();
    const { code, stdout } = await runUtfall(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('flowchart LR');
    const xml = readFileSync(join(cwd, 'a.xml'), 'utf8');
    expect(xml).toContain('<define-basic-event name="login">');
    expect(xml).not.toContain('dc-1');
  });
});
