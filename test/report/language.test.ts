import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/language/en/en.js';
import { LANGUAGES } from '../../src/report/language/languages.js';
import { loadWords } from '../../src/report/language/load-words.js';
import { nb } from '../../src/report/language/nb/nb.js';
import type { Words } from '../../src/report/language/words.js';
import { toldIn } from './told-in.js';

/** What a catalogue says, by where it stands in it: `impact.headings.sites`. */
function leavesOf(words: object, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return leavesOf(value, at);
    return [[at, value] as const];
  });
}

/** Words that note down what each of them gives when it is asked. */
function noting<Part extends object>(words: Part, said: Map<string, string>, path = ''): Part {
  return new Proxy(words, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      const at = `${path}${String(key)}`;
      const note = (told: unknown): void => {
        said.set(at, (said.get(at) ?? '') + (typeof told === 'string' ? told : pieces(told)));
      };
      if (typeof value === 'function') {
        return (...args: readonly unknown[]): unknown => {
          const told: unknown = Reflect.apply(value, undefined, args);
          note(told);
          return told;
        };
      }
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return noting(value, said, `${at}.`);
      note(value);
      return value;
    },
  });
}

const pieces = (told: unknown): string => (told === null ? '' : JSON.stringify(told));

/** Parts whose every word is asked for by what `toldIn` tells. */
const asked = ({ impact, simulation, coldStart }: Words): object => ({
  impact,
  simulation,
  coldStart,
});

/** Without Mermaid's own words, signs that stand for characters, and the letters that mark events. */
const withoutSigns = (text: string): string =>
  text.replace(
    /```mermaid|flowchart LR|:::\w+|^ *classDef .*$|<br\/>|#\d+;|\bn\d+\b|\b[A-Z]+\b/gm,
    ' ',
  );

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    withoutSigns(text)
      .toLowerCase()
      .match(/[\p{Script=Latin}']+/gu),
  );

describe('the catalogues of words', () => {
  it('say the same things', async () => {
    const [first, ...others] = await Promise.all(LANGUAGES.map(loadWords));
    const shape = (words: Words | undefined): readonly string[] =>
      leavesOf(words ?? {}).map(([path, leaf]) => `${path}: ${typeof leaf}`);
    for (const other of others) expect([...shape(other)].sort()).toEqual([...shape(first)].sort());
  });

  it.each([
    ['en', en],
    ['nb', nb],
  ] as const)(
    'have a text wherever they are asked, and none that nobody asks for: %s',
    (_, words) => {
      const said = new Map<string, string>();
      toldIn(noting(words, said));
      for (const [path] of leavesOf(asked(words)))
        expect([path, said.get(path) ?? '']).not.toEqual([path, '']);
    },
  );

  it('leave no English word in Norwegian', () => {
    const english = wordsIn(toldIn(en));
    const same = [...wordsIn(toldIn(nb))].filter((word) => english.has(word));
    // Spelled alike in both: an option, units of time, and words of the same origin («etter at», «for
    // mange»).
    expect(same.sort()).toEqual(['all', 'at', 'd', 'for', 'over', 'region', 's', 'under']);
  });
});
