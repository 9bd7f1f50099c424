import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A page as GitHub reads it. What stands in one block has no bearing on how another is written. */
export const pageText = (children: RootContent[]): string =>
  toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      // GitHub takes what stands between two of them for mathematics.
      unsafe: [{ character: '$', inConstruct: 'phrasing' }],
    },
  );
