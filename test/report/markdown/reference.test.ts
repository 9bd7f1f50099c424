import { test } from '@fast-check/vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { Link, Nodes } from 'mdast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, phrase } from '../../../src/report/markdown/nodes.js';
import { pageText } from '../../../src/report/markdown/page-text.js';
import { hostileTexts } from '../../arbitrary/hostile-text.js';

const written = (reference: string): string => pageText([paragraph(phrase([{ reference }]))]);

const read = (markdown: string): Nodes =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function linksIn(node: Nodes): readonly Link[] {
  const links: Link[] = [];
  for (let left: readonly Nodes[] = [node]; left.length > 0;) {
    links.push(...left.filter((each) => each.type === 'link'));
    left = left.flatMap((each) => ('children' in each ? each.children : []));
  }
  return links;
}

describe('where a statement comes from', () => {
  it.each([
    ['https://example.org/a_b?c=d#e', ['https://example.org/a_b?c=d#e']],
    ['see https://example.org/a.', ['https://example.org/a']],
    ['(http://a.example, http://b.example/)', ['http://a.example', 'http://b.example/']],
    ['javascript:alert(1)', []],
    ['www.example.org and ftp://example.org', []],
    ['https://', []],
  ])('has its web addresses as links: %s', (reference, addresses) => {
    expect(linksIn(read(written(reference))).map(({ url }) => url)).toEqual(addresses);
  });

  test.prop([
    fc
      .array(fc.oneof(hostileTexts(), fc.constant('https://example.org/a')))
      .map((all) => all.join('')),
  ])('leads nowhere but where it says', (reference) => {
    for (const link of linksIn(read(written(reference)))) {
      expect(link.url).toMatch(/^https?:/u);
      expect(toString(link)).toBe(link.url);
    }
  });
});
