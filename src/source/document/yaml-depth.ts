import type { CST } from 'yaml';

/**
 * Where a document of YAML is first nested more than `limit` levels deep, as an offset; null
 * where it isn't. Walks the library's concrete syntax without recursion.
 */
export function firstTooDeep(tokens: readonly CST.Token[], limit: number): number | null {
  let first: number | null = null;
  const open: { token: CST.Token; depth: number }[] = [];
  const visit = (token: CST.Token | null | undefined, depth: number): void => {
    if (token !== null && token !== undefined) open.push({ token, depth });
  };
  for (const token of tokens) visit(token, 0);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { token, depth } = at;
    if (token.type === 'document') visit(token.value, depth);
    if (!('items' in token)) continue;
    if (depth >= limit) {
      first = Math.min(first ?? token.offset, token.offset);
      continue;
    }
    for (const item of token.items) {
      visit(item.key, depth + 1);
      visit(item.value, depth + 1);
    }
  }
  return first;
}
