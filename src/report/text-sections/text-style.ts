import type { Words } from '../language/words.js';
import type { Column } from '../terminal/column-widths.js';
import type { Palette } from '../terminal/palette.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';

/** How a section of the text report is to look. */
export interface TextStyle {
  /** Columns of the terminal. */
  readonly width: number;
  /** Long lists whole. */
  readonly all: boolean;
  readonly palette: Palette;
  /** In which it is told how much of a list is left out; in English where there are none. */
  readonly words?: Pick<Words, 'figures'>;
}

/** The same of a report that is written in several languages. */
export interface SpokenStyle extends TextStyle {
  readonly words: Words;
}

export const left: Column = { align: 'left', wraps: 'never', gap: 2, shown: 'always' };
export const right: Column = { ...left, align: 'right' };
export const wrapping: Column = { ...left, wraps: 'freely' };
/** Shown where there is room to spare. */
export const extra: Column = { ...wrapping, shown: 'to-spare' };
/** A sign, close to what it marks. */
export const sign: Column = { ...left, gap: 1 };
/** A number that says more than is needed. */
export const extraNumber: Column = { ...right, shown: 'possible' };
/** A number, close to the noun that it counts. */
export const count: Column = { ...right, gap: 1 };

export const cells = (...row: readonly Cell[]): TableRow => ({ type: 'cells', cells: row });
export const line = (cell: Cell, indent = 0): TableRow => ({ type: 'line', cell, indent });
export const empty: Cell = { text: '', style: (text) => text };

/** The heading of a section after a blank line, with what it comes to in a few words. */
export function* heading(title: string, gist: string, style: TextStyle): Generator<string> {
  const { palette, width } = style;
  yield '\n';
  const row = cells({ text: title, style: palette.strong }, { text: gist, style: palette.faint });
  yield* layTable([left, wrapping], [row], { width, indent: 0 });
}
