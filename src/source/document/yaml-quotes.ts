import type { CST } from 'yaml';

/**
 * Where a quoted text starts that ends at an offset; null where none does. The library tells of a
 * quote that is never closed only where the text ends, mostly the end of the file.
 */
export function quoteEndingAt(tokens: readonly CST.Token[], end: number): number | null {
  const open: (CST.Token | null | undefined)[] = [...tokens];
  while (open.length > 0) {
    const token = open.pop();
    if (token === null || token === undefined) continue;
    if (token.type === 'document') open.push(token.value);
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      if (token.offset + token.source.length === end) return token.offset;
    }
    if ('items' in token) for (const { key, value } of token.items) open.push(key, value);
  }
  return null;
}
