import { describe, expect, it } from 'vitest';

import { errorsIn, topologyIn } from './loading.js';
import { memoryReader } from './memory-reader.js';

const MAIN = '/model/utfall.yaml';

/** The ids of the components of a main file with others beside it. */
async function componentsOf(
  main: string,
  others: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { components } = await topologyIn(memoryReader({ [MAIN]: main, ...others }), [MAIN]);
  return [...components.keys()];
}

describe('an included file', () => {
  it('is relative to the file that includes it, and may include further', async () => {
    const ids = await componentsOf('utfall: 1\ninclude: [sub/a.yaml]\ncomponents: { m: {} }', {
      '/model/sub/a.yaml': 'include: [b.json, ../c.yaml]\ncomponents: { a: {} }',
      '/model/sub/b.json': '{"utfall":1,"components":{"b":{"dependsOn":["m","c"]}}}',
      '/model/c.yaml': 'components: { c: {} }',
    });
    expect(ids).toEqual(['m', 'a', 'b', 'c']);
  });

  it('may be meant by a glob, in the order of names', async () => {
    const ids = await componentsOf('utfall: 1\ninclude: [vendors/*.yaml, deep/**/*.yaml]', {
      '/model/vendors/b.yaml': 'components: { b: {} }',
      '/model/vendors/a.yaml': 'components: { a: {} }',
      '/model/vendors/a.txt': '!',
      '/model/vendors/sub/c.yaml': 'components: { c: {} }',
      '/model/deep/er/d.yaml': 'components: { d: {} }',
      '/model/deep/e.yaml': 'components: { e: {} }',
    });
    expect(ids).toEqual(['a', 'b', 'e', 'd']);
  });

  it('is never, by a glob, the file itself', async () => {
    const others = { '/model/a.yaml': 'components: { a: {} }' };
    expect(await componentsOf('utfall: 1\ninclude: ["*.yaml"]', others)).toEqual(['a']);
  });

  it('that is included twice is read once', async () => {
    const ids = await componentsOf('utfall: 1\ninclude: [a.yaml, b.yaml, ./a.yaml]', {
      '/model/a.yaml': 'components: { a: {} }',
      '/model/b.yaml': 'include: [a.yaml]',
    });
    expect(ids).toEqual(['a']);
  });

  it('adds to the common causes', async () => {
    const main = `utfall: 1
include: [a.yaml]
components: { a: {}, b: {}, c: {}, d: {} }
commonCause: [{ components: [a, b], beta: 1% }]`;
    const reader = memoryReader({
      [MAIN]: main,
      '/model/a.yaml': 'commonCause: [{ components: [c, d], beta: 2% }]',
    });
    const { commonCause } = await topologyIn(reader, [MAIN]);
    expect(commonCause.map(({ beta }) => beta)).toEqual([0.01, 0.02]);
  });

  it('may lie outside the folder of the main file where a root is given', async () => {
    const reader = memoryReader({
      [MAIN]: 'utfall: 1\ninclude: [../shared/a.yaml]',
      '/shared/a.yaml': 'components: { a: {} }',
    });
    const { components } = await topologyIn(reader, [MAIN], { root: '/' });
    expect([...components.keys()]).toEqual(['a']);
  });
});

describe('a main file is refused: ', () => {
  it('none at all', async () => {
    expect(await errorsIn(memoryReader({}), [])).toContain('no topology');
  });
});
