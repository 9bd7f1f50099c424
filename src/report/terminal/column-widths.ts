export interface Column {
  readonly align: 'left' | 'right';
  /** `never`: not before all that wraps freely has been narrowed. */
  readonly wraps: 'freely' | 'never';
  /** Columns between it and the next. */
  readonly gap: number;
  /**
   * `to-spare`: left out of the whole table unless nothing has to wrap for it; `possible`: unless
   * nothing has to wrap for it but what does so freely.
   */
  readonly shown: 'always' | 'possible' | 'to-spare';
}

/** Below this, a column that wraps is no pleasure to read. */
const NARROW = 12;
const NARROWEST = 6;

/**
 * The widths of columns in a room, from their natural ones. 0: left out, as an empty column is.
 * What is too wide is narrowed evenly, the widest first: columns that wrap freely, and where that
 * isn't enough all texts, and in the end numbers too.
 */
export function columnWidths(
  columns: readonly Column[],
  natural: readonly number[],
  room: number,
): readonly number[] {
  const excess = (widths: readonly number[]): number => total(columns, widths) - room;
  const leastOf = (least: (column: Column) => number): readonly number[] => columns.map(least);
  const freely = leastOf(({ wraps }) => (wraps === 'freely' ? NARROW : Infinity));
  const texts = leastOf(({ align }) => (align === 'left' ? NARROWEST : Infinity));
  const narrow = (widths: readonly number[], least: readonly number[]): readonly number[] =>
    narrowed(widths, least, excess(widths));
  let widths = without(columns, 'to-spare', natural, (left) => excess(left) <= 0);
  widths = without(columns, 'possible', widths, (left) => excess(narrow(left, freely)) <= 0);
  widths = narrow(widths, freely);
  widths = narrow(widths, texts);
  return narrow(
    widths,
    leastOf(() => 1),
  );
}

/** Leaves columns of one sort out, the last first, until what is left fits. */
function without(
  columns: readonly Column[],
  sort: Column['shown'],
  natural: readonly number[],
  fits: (widths: readonly number[]) => boolean,
): readonly number[] {
  return columns.reduceRight<readonly number[]>(
    (widths, { shown }, index) =>
      shown === sort && !fits(widths) ? widths.with(index, 0) : widths,
    natural,
  );
}

/** What all columns take that are shown, with the gaps between them. */
function total(columns: readonly Column[], widths: readonly number[]): number {
  let sum = 0;
  let gap = 0;
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    if (width === 0) return;
    sum += gap + width;
    gap = column.gap;
  });
  return sum;
}

/** Takes `excess` columns from the widest, none below its least width; what it can. */
function narrowed(
  widths: readonly number[],
  least: readonly number[],
  excess: number,
): readonly number[] {
  const result = [...widths];
  for (let left = excess; left > 0; left -= 1) {
    const widest = result.reduce((best, width, index) => {
      const narrowable = width > (least[index] ?? 0);
      return narrowable && width > (result[best] ?? 0) ? index : best;
    }, -1);
    if (widest < 0) break;
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
}
