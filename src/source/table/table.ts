import type { SourceFile } from '../../model/source-range.js';
import { cellRanges, type CellRange, type Separator } from './cell-ranges.js';
import type { Column } from './header.js';
import { SharedTexts } from './shared-texts.js';

/** Columns whose texts are shared: a table has a few, and one that has thousands has few rows. */
const SHARED_COLUMNS = 64;

/** What all rows of a table share. */
export class Table {
  /** Of the columns that were asked for. */
  private readonly texts = new Map<number, SharedTexts>();
  /** Of the row that was asked for last, which is asked for several times. */
  private last: { readonly start: number; readonly ranges: readonly CellRange[] } | null = null;

  /** @param subject the column that says what a row is about, not something of it */
  constructor(
    readonly file: SourceFile,
    readonly separator: Separator,
    readonly columns: readonly (Column | null)[],
    readonly subject: number,
  ) {}

  /** Where the cells of the row stand that begins at `start`. */
  rangesFrom(start: number): readonly CellRange[] {
    if (this.last?.start !== start)
      this.last = { start, ranges: cellRanges(this.file.text, start, this.separator) };
    return this.last.ranges;
  }

  /** What a cell of a column says. Of texts in quotes, doubled ones stand for one. */
  textOf({ start, end, quoted }: CellRange, column: number): string {
    const { text } = this.file;
    const said = quoted
      ? text.slice(start + 1, end - 1).replaceAll('""', '"')
      : text.slice(start, end);
    return this.textsOf(column)?.shared(said) ?? said;
  }

  private textsOf(column: number): SharedTexts | null {
    const known = this.texts.get(column);
    if (known !== undefined || this.texts.size >= SHARED_COLUMNS) return known ?? null;
    const texts = new SharedTexts();
    this.texts.set(column, texts);
    return texts;
  }
}
