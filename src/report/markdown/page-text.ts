import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A page as the Markdown that GitHub reads. */
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
