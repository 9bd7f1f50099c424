import { spawnSync } from 'node:child_process';
import { fc, test } from '@fast-check/vitest';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS, hostileTexts } from '../../arbitrary/hostile-text.js';
import { singleLine } from '../../../src/report/untrusted-text.js';
import { readXml, named, type Element } from '../check/read-xml.js';
import { EVERY_SORT } from '../explained.js';
import { graphed, namedThroughout, written } from './graphed.js';

const graphviz = await Graphviz.load();

const QUESTIONS = {
  whole: graphed(EVERY_SORT),
  'dc-1-fails': graphed(EVERY_SORT, { fail: ['dc-1'] }),
};

describe.each(Object.entries(QUESTIONS))('the graph: %s', (name, result) => {
  it('in DOT', async () => {
    const text = await written('dot', result);
    await expect(text).toMatchFileSnapshot(`../../golden/graph/${name}.dot`);
    expect(() => graphviz.layout(text, 'canon')).not.toThrow();
  });

  it('in SVG, with as many nodes and arrows', async () => {
    const text = await written('svg', result);
    await expect(text).toMatchFileSnapshot(`../../golden/graph/${name}.svg`);
    const dot = await written('dot', result);
    const parts = classesIn(readXml(text));
    expect(parts.filter((part) => part === 'node')).toHaveLength(
      dot.match(/^ {2}n\d+ \[/gm)?.length ?? 0,
    );
    expect(parts.filter((part) => part === 'edge')).toHaveLength(
      dot.match(/^ {2}n\d+ ->/gm)?.length ?? 0,
    );
  });
});

describe('hostile names', () => {
  test.prop([hostileTexts()], { numRuns: 40 })(
    'are in SVG what is read, and nothing else',
    async (text) => {
      const picture = async (name: string): Promise<Element> =>
        readXml(await written('svg', graphed(namedThroughout(EVERY_SORT, name)), { by: 'owner' }));
      // Of what is blank nothing is written.
      fc.pre(readable(text) !== '');
      const told = await picture(text);
      const plain = await picture('plain');
      expect(classesIn(told)).toEqual(classesIn(plain));
      expect(elementsIn(told)).toEqual(elementsIn(plain));
      const expected = readable(text);
      expect(
        textsIn(told)
          .map(readable)
          .filter((line) => line === expected).length,
      ).toBe(textsIn(plain).filter((line) => line === 'plain').length);
    },
  );

  const isInstalled = spawnSync('dot', ['-V']).status === 0;
  const withDot = it.skipIf(!isInstalled);
  const unless = isInstalled ? '' : ' (skipped: no dot here; apt-get install graphviz)';

  withDot.each(['owner', 'kind'] as const)(
    `are read by Graphviz itself, by %s${unless}`,
    async (by) => {
      const named = graphed(namedThroughout(EVERY_SORT, ...HOSTILE_TEXTS));
      const { status, stderr, stdout } = spawnSync('dot', ['-Tsvg'], {
        input: await written('dot', named, { by }),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(elementsIn(readXml(stdout))).not.toContain('a');
    },
  );
});

/** What is written in a picture, as a reader sees it: XML has no way to write some characters. */
const readable = (text: string): string =>
  singleLine(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

const all = (element: Element): readonly Element[] => [element, ...element.children.flatMap(all)];
const elementsIn = (element: Element): readonly string[] => all(element).map(({ name }) => name);
const classesIn = (element: Element): readonly string[] =>
  all(element).flatMap(({ attributes }) => attributes['class'] ?? []);
const textsIn = (element: Element): readonly string[] =>
  named(element, 'text').map(({ text }) => text);
