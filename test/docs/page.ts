import type { Code } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A fenced block; `info` is what stands behind its language. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

/** A heading, and what follows it up to the next one. */
export interface Section {
  readonly heading: string;
  /** Without the fenced blocks. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/** The sections of a Markdown page, in their order. */
export function sectionsOf(markdown: string): readonly Section[] {
  const sections: { heading: string; prose: string; blocks: Block[] }[] = [];
  for (const node of fromMarkdown(markdown).children) {
    const { start, end } = node.position ?? {};
    const source = markdown.slice(start?.offset, end?.offset);
    if (node.type === 'heading') {
      sections.push({ heading: source.replace(/^#+ /, ''), prose: '', blocks: [] });
      continue;
    }
    const section = sections.at(-1);
    if (section === undefined) throw new Error('the page starts with a heading');
    if (node.type === 'code') section.blocks.push(blockOf(node));
    else section.prose += `${source}\n\n`;
  }
  return sections;
}

const blockOf = ({ lang, meta, value, position }: Code): Block => ({
  language: lang ?? '',
  info: meta ?? '',
  text: `${value}\n`,
  line: position?.start.line ?? 0,
});

/** The address of a heading within its page, as GitHub makes it. */
export const anchorOf = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')}`;

/** Where links lead. */
export const linksIn = (prose: string): readonly string[] =>
  [...prose.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target ?? '');

/** What stands in backquotes. */
export const wordsIn = (prose: string): readonly string[] =>
  [...prose.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word ?? '');

/** What stands in backquotes in the first cell of each row of the section's tables. */
export const firstCellsIn = (prose: string): readonly string[] =>
  [...prose.matchAll(/^\| ([^|]*)\|/gm)].flatMap(([, cell]) => wordsIn(cell ?? ''));
