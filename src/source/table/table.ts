import type { SourceFile } from '../../model/source-range.js';
import { cellRanges, type CellRange, type Separator } from './cell-ranges.js';
import type { Column } from './header.js';
import { SharedTexts } from './shared-texts.js';

/** What all rows of a table share. */
export class Table {
  private readonly texts: readonly SharedTexts[];
  /** Of the row that was asked for last, which is asked for several times. */
  private last: { readonly start: number; readonly ranges: readonly CellRange[] } | null = null;

  /** @param subject the column that says what a row is about, not something of it */
  constructor(
    readonly file: SourceFile,
    readonly separator: Separator,
    readonly columns: readonly (Column | null)[],
    readonly subject: number,
  ) {
    this.texts = columns.map(() => new SharedTexts());
  }

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
    return this.texts[column]?.shared(said) ?? said;
  }
}
