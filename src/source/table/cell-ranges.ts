/** Where a cell stands: with its quotes, without the blanks around it. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** How the cells and rows of a table are set apart. */
export interface Separators {
  readonly cell: ',' | ';';
  readonly row: '\n' | '\r';
}

/**
 * Where the cells of a row stand, which the parser doesn't tell. The row is one that could be
 * parsed, so that whatever quote opens is closed.
 *
 * Linear in the length of the row.
 *
 * @param start where the row begins
 * @param most no more than this many are looked for
 */
export function cellRanges(
  text: string,
  start: number,
  { cell, row }: Separators,
  most = Infinity,
): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (let at = start; ;) {
    const quoted = text[at] === '"';
    const content = quoted ? afterQuotes(text, at) : at;
    let end = content;
    while (end < text.length && text[end] !== cell && text[end] !== row) end += 1;
    ranges.push(quoted ? { start: at, end: content, quoted } : trimmed(text, at, end));
    if (text[end] !== cell || ranges.length >= most) return ranges;
    at = end + 1;
  }
}

/** What follows the quote that closes the one at `start`; doubled ones stand for themselves. */
function afterQuotes(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 2) {
    const quote = text.indexOf('"', at);
    if (quote < 0) break;
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number): CellRange {
  let start = from;
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  return { start, end, quoted: false };
}

/** Spaces (also those that don't break, which spreadsheets like), tabs and ends of lines. */
export const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0;
