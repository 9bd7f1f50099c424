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

const errors = (
  main: string,
  others: Readonly<Record<string, string>> = {},
  links: Readonly<Record<string, string>> = {},
  root?: string,
): Promise<string> =>
  errorsIn(
    memoryReader({ [MAIN]: main, ...others }, links),
    [MAIN],
    root === undefined ? {} : { root },
  );

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
    const up = { '/shared/a.yaml': 'components: { a: {} }' };
    expect(await errors('utfall: 1\ninclude: [../shared/a.yaml]', up, {}, '/')).toBe('no errors');
  });
});

describe('an include is refused: ', () => {
  it('a file that is missing, and a folder', async () => {
    expect(await errors('utfall: 1\ninclude: [gone.yaml, sub]', { '/model/sub/a.yaml': '' }))
      .toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: there is no file 'gone.yaml'
      2 | include: [gone.yaml, sub]
        |           ^^^^^^^^^
      utfall.yaml:2:22: error: 'sub' is a folder; expected a file
      2 | include: [gone.yaml, sub]
        |                      ^^^
    `);
  });

  it('a glob that matches nothing', async () => {
    expect(await errors('utfall: 1\ninclude: [vendors/*.yaml]')).toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: no file matches 'vendors/*.yaml'
      2 | include: [vendors/*.yaml]
        |           ^^^^^^^^^^^^^^
    `);
  });

  it('a file outside, however it is come to', async () => {
    expect(
      await errors(
        'utfall: 1\ninclude:\n  - ../up.yaml\n  - /etc/passwd\n  - link.yaml\n  - ../*.yaml\n  - l*.yaml\n',
        { '/up.yaml': 'components: {}' },
        { '/model/link.yaml': '/up.yaml' },
      ),
    ).toMatchInlineSnapshot(`
      utfall.yaml:3:5: error: the included file '../up.yaml' is outside the folder '/model'; move it inside, or name a folder that holds both with --root
      3 |   - ../up.yaml
        |     ^^^^^^^^^^
      utfall.yaml:4:5: error: the included file '/etc/passwd' is outside the folder '/model'; move it inside, or name a folder that holds both with --root
      4 |   - /etc/passwd
        |     ^^^^^^^^^^^
      utfall.yaml:5:5: error: the included file 'link.yaml' is outside the folder '/model'; move it inside, or name a folder that holds both with --root
      5 |   - link.yaml
        |     ^^^^^^^^^
      utfall.yaml:6:5: error: the included file '../*.yaml' is outside the folder '/model'; move it inside, or name a folder that holds both with --root
      6 |   - ../*.yaml
        |     ^^^^^^^^^
      utfall.yaml:7:5: error: the included file 'link.yaml' is outside the folder '/model'; move it inside, or name a folder that holds both with --root
      7 |   - l*.yaml
        |     ^^^^^^^
    `);
  });

  it('a circle', async () => {
    expect(
      await errors('utfall: 1\ninclude: [a.yaml]', {
        '/model/a.yaml': 'include: [b.yaml]',
        '/model/b.yaml': 'include: [a.yaml]',
      }),
    ).toMatchInlineSnapshot(`
      b.yaml:1:11: error: files include each other in a circle: a.yaml → b.yaml → a.yaml
      1 | include: [a.yaml]
        |           ^^^^^^
    `);
  });

  it('a file that includes itself', async () => {
    expect(await errors('utfall: 1\ninclude: [utfall.yaml]')).toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: files include each other in a circle: utfall.yaml → utfall.yaml
      2 | include: [utfall.yaml]
        |           ^^^^^^^^^^^
    `);
  });

  it('an id that two files define', async () => {
    expect(
      await errors('utfall: 1\ninclude: [a.yaml]\ncomponents:\n  a: {}\n', {
        '/model/a.yaml': 'components:\n  b: {}\n  a: {}\n',
      }),
    ).toMatchInlineSnapshot(`
      a.yaml:3:3: error: the component 'a' is defined here a second time; the first is at utfall.yaml:4:3
      3 |   a: {}
        |   ^
    `);
  });

  it('defaults outside the main file', async () => {
    expect(
      await errors('utfall: 1\ninclude: [a.yaml]', { '/model/a.yaml': 'defaults: { ttl: 1h }' }),
    ).toMatchInlineSnapshot(`
      a.yaml:1:1: error: 'defaults' can't stand in an included file; move it to the main file
      1 | defaults: { ttl: 1h }
        | ^^^^^^^^
    `);
  });

  it('something else than a path', async () => {
    expect(await errors('utfall: 1\ninclude: [[a], { file: a }, ~]')).toMatchInlineSnapshot(`
      utfall.yaml:2:11: error: expected the path of a file, or { csv: …, as: … }, found a list
      2 | include: [[a], { file: a }, ~]
        |           ^^^
      utfall.yaml:2:16: error: expected the path of a file, or { csv: …, as: … }, found a mapping
      2 | include: [[a], { file: a }, ~]
        |                ^^^^^^^^^^^
      utfall.yaml:2:29: error: this item of the list has no value; write one or remove it
      2 | include: [[a], { file: a }, ~]
        |                             ^
    `);
  });

  it('the errors of all files are told in one go', async () => {
    expect(
      await errors('utfall: 1\ninclude: [a.yaml, b.yaml, c.yaml]\nnam: x', {
        '/model/a.yaml': 'a: @',
        '/model/b.yaml': 'components: { b: { kidn: x } }',
        '/model/c.yaml': '',
      }),
    ).toMatchInlineSnapshot(`
      utfall.yaml:3:1: error: unknown key 'nam' in a topology; did you mean 'name'?
      3 | nam: x
        | ^^^
      a.yaml:1:4: error: a text can't start with this character in YAML; put the text in quotes
      1 | a: @
        |    ^
      c.yaml:1:1: error: the file 'c.yaml' is empty; a topology starts with 'utfall: 1'
      1 |
        | ^
      b.yaml:1:20: error: unknown key 'kidn' in a component; did you mean 'kind'?
      1 | components: { b: { kidn: x } }
        |                    ^^^^
    `);
  });
});

describe('a main file is refused: ', () => {
  it('one that is missing', async () => {
    expect(await errorsIn(memoryReader({}), ['/model/gone.yaml'])).toMatchInlineSnapshot(
      `error: there is no file 'gone.yaml'`,
    );
  });

  it('none at all', async () => {
    expect(await errorsIn(memoryReader({}), [])).toContain('no topology');
  });
});
