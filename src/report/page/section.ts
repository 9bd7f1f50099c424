import type { RootContent, Table } from 'mdast';
import { countOf, type Shown } from '../../model/report/shown.js';
import { brief } from '../markdown/brief.js';
import { heading, list, paragraph, phrase, table, words, type Align } from '../markdown/nodes.js';
import type { PagePart } from '../markdown/page-room.js';
import type { Phrase } from '../phrase.js';

declare module 'mdast' {
  interface TableCellData {
    /** By what its row is sorted in its column, where that isn't its text: the least first. */
    rank?: number;
  }
}

/**
 * A column: its title, on which side its cells stand, what stands in one, and as what that ranks
 * where people sort it, if not by its text.
 */
export type Column<Row> = readonly [
  title: string,
  align: Align,
  cell: (row: Row) => Phrase,
  rank?: (row: Row) => number,
];

/** A section whose entries are the rows of a table; none where there are no rows. */
export function tableSection<Row>(
  title: string,
  rows: Shown<Row>,
  columns: readonly Column<Row>[],
  intro: readonly Phrase[] = [],
): readonly PagePart[] {
  const header = columns.map(([name, align]) => [name, align] as const);
  const block = (items: readonly Row[]): RootContent =>
    ranked(
      table(
        header,
        items.map((row) => columns.map(([, , cell]) => phrase(brief(cell(row))))),
      ),
      items,
      columns,
    );
  return section(title, rows, block, intro);
}

/** Tells each cell of a table what it ranks as. */
function ranked<Row>(made: Table, items: readonly Row[], columns: readonly Column<Row>[]): Table {
  const [, ...rows] = made.children;
  for (const [i, { children }] of rows.entries()) {
    const item = items[i];
    for (const [j, cell] of children.entries()) {
      const rank = columns[j]?.[3];
      if (item !== undefined && rank !== undefined) cell.data = { rank: rank(item) };
    }
  }
  return made;
}

/** A section whose entries are the items of a list. */
export const listSection = <Item>(
  title: string,
  items: Shown<Item>,
  told: (item: Item) => Phrase,
  intro: readonly Phrase[] = [],
): readonly PagePart[] =>
  section(title, items, (some) => list(some.map((item) => phrase(brief(told(item))))), intro);

/** A section of one block, such as a picture. */
export const blockSection = (
  title: string,
  block: RootContent,
  intro: readonly Phrase[] = [],
): PagePart => ({
  head: headOf(title, intro),
  entries: {
    total: 1,
    limit: 1,
    first: (count) => (count === 0 ? EMPTY : block),
    only: () => block,
  },
});

/** A section of entries that are put together in a block; none where there are none. */
export function section<Item>(
  title: string,
  items: Shown<Item>,
  block: (items: readonly Item[]) => RootContent,
  intro: readonly Phrase[] = [],
): readonly PagePart[] {
  if (countOf(items) === 0) return [];
  const { shown } = items;
  return [
    {
      head: headOf(title, intro),
      entries: {
        total: countOf(items),
        limit: shown.length,
        first: (count) => block(shown.slice(0, count)),
        only: (index) => block(shown.slice(index, index + 1)),
      },
    },
  ];
}

/** A section without a list: a title, and what is said under it. */
export const wordsSection = (title: string, sentences: readonly Phrase[]): PagePart =>
  blockSection(title, list(sentences.map((each) => phrase(brief(each)))));

const headOf = (title: string, intro: readonly Phrase[]): readonly RootContent[] => [
  heading(2, words(title)),
  ...intro.map((each) => paragraph(phrase(each))),
];

const EMPTY: RootContent = { type: 'paragraph', children: [] };

/** Sentences as one paragraph. */
export const paragraphOf = (sentences: readonly Phrase[]): RootContent =>
  paragraph(
    sentences.flatMap((each, i) => [...(i === 0 ? [] : words(' ')), ...phrase(brief(each))]),
  );
