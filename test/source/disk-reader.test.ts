import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createDiskReader } from '../../src/cli/disk-reader.js';
import { errorsIn, topologyIn } from './loading.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'utfall-disk-'));
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, 'in/vendors/deep'), { recursive: true });
  mkdirSync(join(folder, 'in/vendors/.hidden'));
  write('out.yaml', 'components: { out: {} }');
  write('in/vendors/a.yaml', 'components: { a: {} }');
  write('in/vendors/deep/b.yaml', 'components: { b: {} }');
  write('in/vendors/.hidden/c.yaml', 'components: { c: {} }');
  write('in/locked.yaml', 'components: {}');
  chmodSync(join(folder, 'in/locked.yaml'), 0);
  symlinkSync(join(folder, 'out.yaml'), join(folder, 'in/link.yaml'));
  symlinkSync(folder, join(folder, 'in/vendors/up'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a main file that includes something, beside what is there. */
function main(include: string): string {
  writeFileSync(join(folder, 'in/utfall.yaml'), `utfall: 1\ninclude: [${include}]\n`);
  return 'in/utfall.yaml';
}

describe('a topology on the disk', () => {
  it.each([
    ['vendors/*.yaml', ['a']],
    ['vendors/**/*.yaml', ['a', 'b']],
    ['./vendors/a.yaml', ['a']],
  ])('includes %s', async (include, ids) => {
    const { components } = await topologyIn(createDiskReader(folder), [main(include)]);
    expect([...components.keys()]).toEqual(ids);
  });

  it.each([
    ['gone.yaml', "there is no file 'in/gone.yaml'"],
    ['vendors', "'in/vendors' is a folder"],
    ['../out.yaml', 'leads outside the folder'],
    ['link.yaml', 'leads outside the folder'],
    ['vendors/up/out.yaml', 'leads outside the folder'],
    ['vendors/up/*.yaml', 'leads outside the folder'],
    ['"a\\0b"', "can't be read"],
  ])('does not include %s', async (include, told) => {
    expect(await errorsIn(createDiskReader(folder), [main(include)])).toContain(told);
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)('tells of a file that may not be read', async () => {
    const told = await errorsIn(createDiskReader(folder), [main('locked.yaml')]);
    expect(told).toContain("can't be read; check its permissions");
  });

  it('takes a link for the file that it leads to, where the root allows it', async () => {
    const paths = [main('link.yaml, ../out.yaml')];
    const { components } = await topologyIn(createDiskReader(folder), paths, { root: '.' });
    expect([...components.keys()]).toEqual(['out']);
  });

  it('shows paths relative to the working folder where they lie below it', () => {
    const reader = createDiskReader(join(folder, 'in'));
    expect(reader.shown('vendors/../utfall.yaml')).toBe('utfall.yaml');
    expect(reader.shown('../out.yaml')).toBe(join(folder, 'out.yaml'));
  });
});
