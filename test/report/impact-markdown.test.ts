import { fc, test } from '@fast-check/vitest';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { ImpactResult } from '../../src/analysis/impact-result.js';
import { impactMarkdown } from '../../src/report/impact-markdown.js';
import { en } from '../../src/report/language/en/en.js';
import { nb } from '../../src/report/language/nb/nb.js';
import type { Words } from '../../src/report/language/words.js';
import { norwegianImpact } from './norwegian-impact.js';
import { everythingDown, namedThroughout, noSiteHit, nothingElseHit } from './small-impacts.js';

const golden = (name: string): string => `../golden/impact/${name}.md`;
const markdown = (result: ImpactResult, command: string | null = null, words: Words = en): string =>
  [...impactMarkdown(result, { command }, words)].join('');

const nodesOf = (node: Nodes): readonly Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];

const parsed = (text: string): readonly Nodes[] => nodesOf(fromMarkdown(text));

/**
 * How many cells each row of the tables has: by GitHub's rule a pipe parts cells wherever it
 * stands, in code too, unless there is a backslash before it.
 */
const shapes = (text: string): readonly number[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).length - 2);

describe('impactMarkdown', () => {
  it('looks as before', async () => {
    const command = 'utfall impact --sample --fail nhn-dc-1-network';
    await expect(markdown(norwegianImpact(null), command)).toMatchFileSnapshot(
      golden('network-at-last'),
    );
    await expect(markdown(norwegianImpact(4 * 3600), `${command} --within 4h`)).toMatchFileSnapshot(
      golden('network-4h'),
    );
    await expect(markdown(nothingElseHit)).toMatchFileSnapshot(golden('nothing-else'));
    await expect(markdown(noSiteHit)).toMatchFileSnapshot(golden('no-site'));
    await expect(markdown(everythingDown)).toMatchFileSnapshot(golden('everything-down'));
  });

  it('reads well in Norwegian', async () => {
    const command = 'utfall impact --sample --fail nhn-dc-1-network --lang nb';
    await expect(markdown(norwegianImpact(null), command, nb)).toMatchFileSnapshot(
      golden('network-at-last.nb'),
    );
    await expect(
      markdown(norwegianImpact(4 * 3600), `${command} --within 4h`, nb),
    ).toMatchFileSnapshot(golden('network-4h.nb'));
    await expect(markdown(nothingElseHit, null, nb)).toMatchFileSnapshot(golden('nothing-else.nb'));
    await expect(markdown(noSiteHit, null, nb)).toMatchFileSnapshot(golden('no-site.nb'));
    await expect(markdown(everythingDown, null, nb)).toMatchFileSnapshot(
      golden('everything-down.nb'),
    );
  });

  const plain = shapes(markdown(namedThroughout('plain')));
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('|`<>@#*_[]()!&\\~$-+.:/"\'\n\r aW1')),
      maxLength: 40,
    }),
    fc.constantFrom('<script>alert(1)</script>', '| a | b |', '@torvalds', 'www.a.no', '```\n# x'),
  );

  test.prop([name])('keeps its tables, whatever is in a name', (anyName) => {
    expect(shapes(markdown(namedThroughout(anyName)))).toEqual(plain);
  });

  test.prop([name])('has no HTML, link or picture from a name', (anyName) => {
    const types = new Set(parsed(markdown(namedThroughout(anyName))).map(({ type }) => type));
    for (const type of ['html', 'link', 'image', 'linkReference', 'imageReference'] as const)
      expect(types).not.toContain(type);
  });

  test.prop([name])('mentions nobody and no issue', (anyName) => {
    const texts = parsed(markdown(namedThroughout(`${anyName}@user #1`))).filter(
      ({ type }) => type === 'text',
    );
    for (const node of texts)
      expect('value' in node ? node.value : '').not.toMatch(/@[a-z\d]|#\d|GH-\d/i);
  });
});
