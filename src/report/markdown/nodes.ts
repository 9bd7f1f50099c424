import type {
  Code,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import type { Phrase } from '../phrase.js';
import { singleLine } from '../untrusted-text.js';

export const heading = (depth: 1 | 2, children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});

export const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});

/** Words of our own. */
export const words = (value: string): PhrasingContent[] =>
  value === '' ? [] : [{ type: 'text', value }];

/** A text of the user's files. */
export const name = (text: string): PhrasingContent[] => unlinked(singleLine(text));

const unlinked = (line: string): PhrasingContent[] => words(withoutAutolinks(line));

export const id = (text: string): PhrasingContent[] => [
  { type: 'inlineCode', value: singleLine(text) },
];

/** An address, up to what may not stand in one or ends the sentence around it. */
const ADDRESS = /(https?:\/\/[\w.~:/?#@!$&*+,;=%-]*[\w~/#&*+=%-])/u;

/** A text of the user's files that says where something comes from: its addresses are links. */
const reference = (text: string): PhrasingContent[] =>
  singleLine(text)
    .split(ADDRESS)
    .flatMap((part, index) => (index % 2 === 0 ? unlinked(part) : link(part)));

const link = (url: string): PhrasingContent[] =>
  URL.canParse(url)
    ? [{ type: 'link', url, children: [{ type: 'text', value: url }] }]
    : unlinked(url);

export const phrase = (pieces: Phrase): PhrasingContent[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return words(piece);
    if ('id' in piece) return id(piece.id);
    if ('command' in piece) return id(piece.command);
    return 'name' in piece ? name(piece.name) : reference(piece.reference);
  });

/** Joins what stands in one cell or line. */
export const joined = (parts: readonly PhrasingContent[][], by: string): PhrasingContent[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [...words(by), ...part]));

export const code = (lang: string, value: string): Code => ({ type: 'code', lang, value });

export const list = (items: readonly PhrasingContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(item)],
  })),
});

/** What is said in a line, and below it in lines of their own. */
export interface OutlineItem {
  readonly head: PhrasingContent[];
  readonly below: readonly PhrasingContent[][];
}

export const outline = (items: readonly OutlineItem[]): List => ({
  ...list([]),
  children: items.map(({ head, below }) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(head), ...(below.length === 0 ? [] : [list(below)])],
  })),
});

export type Align = 'left' | 'right';

/** A table under its header, whose cells say how their columns are aligned. */
export const table = (
  header: readonly (readonly [title: string, align: Align])[],
  rows: readonly (readonly PhrasingContent[][])[],
): Table => ({
  type: 'table',
  align: header.map(([, align]) => align),
  children: [row(header.map(([title]) => words(title))), ...rows.map(row)],
});

const row = (cells: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
});

/**
 * Keeps GitHub from taking a part of a text for somebody's account, an issue or an address, which
 * it does behind the serialiser's escapes: a word joiner, which nobody sees, parts the sign from
 * what follows.
 */
const withoutAutolinks = (text: string): string =>
  text.replace(
    /@(?=[\p{L}\p{N}])|#(?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):/giu,
    (sign) => `${sign}\u2060`,
  );
