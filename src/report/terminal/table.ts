import { columnWidths, type Column } from './column-widths.js';
import { displayWidth } from './display-width.js';
import { wrapLines } from './wrap-lines.js';

export interface Cell {
  /** Without control characters, but for newlines of our own. */
  readonly text: string;
  /** Colours a piece of the text; takes no columns. */
  readonly style: (text: string) => string;
}

export type TableRow =
  | { readonly type: 'cells'; readonly cells: readonly Cell[] }
  /** Runs over all columns, but for its own indent. */
  | { readonly type: 'line'; readonly cell: Cell; readonly indent: number };

export interface Frame {
  /** Columns of the terminal. */
  readonly width: number;
  readonly indent: number;
}

/**
 * Lays rows out without borders, as lines that end in a newline and are no wider than the frame.
 * Columns that are empty all the way down are left out. `rows` is gone through twice, once to
 * measure, and not kept.
 */
export function* layTable(
  columns: readonly Column[],
  rows: Iterable<TableRow>,
  { width, indent }: Frame,
): Generator<string> {
  const room = width - indent;
  const widths = columnWidths(columns, naturalWidths(columns, rows), room);
  const margin = ' '.repeat(indent);
  for (const row of rows) {
    const lines =
      row.type === 'cells'
        ? rowLines(columns, widths, row.cells)
        : wholeLines(row.cell, row.indent, room);
    for (const line of lines) yield `${margin}${line}`.trimEnd() + '\n';
  }
}

function naturalWidths(columns: readonly Column[], rows: Iterable<TableRow>): readonly number[] {
  const widths = columns.map(() => 0);
  for (const row of rows)
    if (row.type === 'cells')
      row.cells.forEach(({ text }, index) => {
        const width = Math.max(...text.split('\n').map(displayWidth));
        widths[index] = Math.max(widths[index] ?? 0, width);
      });
  return widths;
}

function* rowLines(
  columns: readonly Column[],
  widths: readonly number[],
  cells: readonly Cell[],
): Generator<string> {
  const shown = columns.flatMap(({ align, gap }, index) => {
    const width = widths[index] ?? 0;
    const cell = cells[index];
    if (width === 0 || cell === undefined) return [];
    return [{ align, gap, width, style: cell.style, lines: wrapLines(cell.text, width) }];
  });
  const height = Math.max(...shown.map(({ lines }) => lines.length));
  for (let at = 0; at < height; at += 1)
    yield shown
      .map(({ align, gap, width, style, lines }) => {
        const text = lines[at] ?? '';
        const padding = ' '.repeat(Math.max(0, width - displayWidth(text)));
        const styled = text === '' ? '' : style(text);
        const cell = align === 'left' ? styled + padding : padding + styled;
        return cell + ' '.repeat(gap);
      })
      .join('');
}

const wholeLines = ({ text, style }: Cell, indent: number, room: number): readonly string[] =>
  wrapLines(text, room - indent).map((line) => ' '.repeat(indent) + style(line));
