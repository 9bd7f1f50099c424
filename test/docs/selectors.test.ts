import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runUtfall } from '../cli/run-utfall.js';
import { folderWith } from '../cli/temporary-folder.js';

const PAGE = readFileSync(new URL('../../docs/selectors.md', import.meta.url), 'utf8');

const blocks = [...PAGE.matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
  language: language ?? '',
  lines: (text ?? '').trimEnd().split('\n'),
}));

const linesOf = (language: string): readonly string[] =>
  blocks.filter((block) => block.language === language).flatMap(({ lines }) => lines);

/** The arguments of a command line that quotes with single quotes alone. */
const argumentsIn = (command: string): readonly string[] =>
  [...command.replace(/^utfall /, '').matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );

type Listed = Readonly<
  Record<
    'components' | 'capabilities' | 'sites' | 'capabilitiesAtSites',
    readonly { readonly id: string }[]
  >
>;

const NOUNS: readonly (readonly [keyof Listed, string])[] = [
  ['components', 'components'],
  ['capabilities', 'capabilities'],
  ['sites', 'sites'],
  ['capabilitiesAtSites', 'capabilities at sites'],
];

/** What a list holds, as the page tells it: the ids, or how many there are of each sort. */
function told(result: Listed): { readonly ids: string; readonly counts: string } {
  return {
    ids: NOUNS.flatMap(([sort]) => result[sort].map(({ id }) => id)).join(', '),
    counts: NOUNS.filter(([sort]) => result[sort].length > 0)
      .map(([sort, noun]) => `${String(result[sort].length)} ${noun}`)
      .join(', '),
  };
}

describe('docs/selectors.md', () => {
  it('has no block that nothing checks', () => {
    const known = new Set(['sh', 'console']);
    expect(blocks.filter(({ language }) => !known.has(language))).toEqual([]);
  });

  it.each(linesOf('sh'))('%s', async (line) => {
    const [command = '', expected = ''] = line.split(/\s+# /);
    expect(command).toMatch(/^utfall list /);
    const args = [...argumentsIn(command), '-f', 'json'];
    const { code, stdout, stderr } = await runUtfall(args, { cwd: folderWith({}) });
    expect([code, stderr]).toEqual([0, '']);
    const { ids, counts } = told(JSON.parse(stdout) as Listed);
    expect(expected).toBe(/^\d/.test(expected) ? counts : ids);
  });

  const brief = [...PAGE.matchAll(/^\| `(.+?)` +\| \S/gm)]
    .map(([, selector]) => selector ?? '')
    .filter((selector) => !/:(?:NAME=)?$/.test(selector));

  it.each(brief)('%s in the table selects something', async (selector) => {
    const args = ['list', '--sample', selector, '-f', 'json'];
    const { code, stdout } = await runUtfall(args, { cwd: folderWith({}) });
    expect(code).toBe(0);
    expect(told(JSON.parse(stdout) as Listed).ids).not.toBe('');
  });

  const console = linesOf('console');
  const wrong = console.flatMap((line, i) =>
    line.startsWith('$ ') ? [[line.slice(2), console[i + 1] ?? ''] as const] : [],
  );

  it.each(wrong)('%s', async (command, message) => {
    const { code, stdout, stderr } = await runUtfall(argumentsIn(command), {
      cwd: folderWith({}),
    });
    expect([code, stdout, stderr]).toEqual([2, '', `${message}\n`]);
  });

  it('has the keys that there are, and no others', async () => {
    const { stderr } = await runUtfall(['list', '--sample', 'no-key:x'], { cwd: folderWith({}) });
    const keys = [...stderr.matchAll(/'(\w+:)'/g)].map(([, key]) => key);
    const table = [...PAGE.matchAll(/^\| `(\w+:)(?:NAME=)?` +\| {1,}[y ]/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(table.sort()).toEqual(keys.sort());
  });
});
