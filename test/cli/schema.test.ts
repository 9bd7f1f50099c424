import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES, schemaFile } from '../../src/schema/schema-names.js';
import { runUtfall } from './run-utfall.js';
import { folderWith } from './temporary-folder.js';

const SHIPPED = fileURLToPath(new URL('../../dist/schema/', import.meta.url));

describe('utfall schema', () => {
  it.each(SCHEMA_NAMES)('prints that of %s, as it is shipped', async (name) => {
    const { code, stdout, stderr } = await runUtfall(['schema', name]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(readFileSync(join(SHIPPED, schemaFile(name)), 'utf8'));
  });

  it('writes it to a file', async () => {
    const cwd = folderWith({});
    const args = ['schema', 'topology', '-o', 'topology.schema.json'];
    expect(await runUtfall(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = readFileSync(join(cwd, 'topology.schema.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ title: 'A topology for utfall' });
  });

  it('without a name, lists what there is', async () => {
    const { code, stdout } = await runUtfall(['schema']);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([...SCHEMA_NAMES, '']);
  });

  it('refuses a name that there is none of, and says which there are: exit 2', async () => {
    const { code, stdout, stderr } = await runUtfall(['schema', 'topologi']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('topology, topology-part, ');
  });
});
