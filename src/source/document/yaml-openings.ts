import type { CST } from 'yaml';

/** What a document opens, where the library tells only of where it isn't closed. */
export interface Openings {
  /** Where a quoted text starts that ends at an offset; null where none does. */
  readonly quoteEndingAt: (end: number) => number | null;
  /** The last `[` or `{` before an offset that nothing closes; null where there is none. */
  readonly bracketBefore: (bracket: '[' | '{', offset: number) => number | null;
}

export function openingsIn(tokens: readonly CST.Token[]): Openings {
  const quotes = new Map<number, number>();
  const brackets: Record<'[' | '{', number[]> = { '[': [], '{': [] };
  const open: (CST.Token | null | undefined)[] = [...tokens];
  while (open.length > 0) {
    const token = open.pop();
    if (token === null || token === undefined) continue;
    if (token.type === 'document') open.push(token.value);
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      quotes.set(token.offset + token.source.length, token.offset);
    }
    if (token.type === 'flow-collection') {
      const [opening, closing] =
        token.start.type === 'flow-seq-start' ? (['[', ']'] as const) : (['{', '}'] as const);
      const [end] = token.end;
      if (end?.source !== closing) brackets[opening].push(token.start.offset);
    }
    if ('items' in token) for (const { key, value } of token.items) open.push(key, value);
  }
  for (const offsets of Object.values(brackets)) offsets.sort((a, b) => a - b);
  return {
    quoteEndingAt: (end) => quotes.get(end) ?? null,
    bracketBefore: (bracket, offset) => lastBefore(brackets[bracket], offset),
  };
}

function lastBefore(ascending: readonly number[], limit: number): number | null {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1] ?? null;
}
