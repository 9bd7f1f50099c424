import { fromMarkdown } from 'mdast-util-from-markdown';

/** The diagrams of a Markdown page, in their order. */
export const drawingsIn = (markdown: string): readonly string[] =>
  fromMarkdown(markdown).children.flatMap((block) =>
    block.type === 'code' && block.lang === 'mermaid' ? [block.value] : [],
  );
