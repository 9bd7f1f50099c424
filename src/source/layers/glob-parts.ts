/** A piece of a glob as it is written. */
export type GlobPart =
  | { readonly type: 'text'; readonly character: string }
  /** `?` */
  | { readonly type: 'any' }
  /** `*` */
  | { readonly type: 'star' }
  /** `**` as a whole segment, with the `/` after it where there is one. */
  | { readonly type: 'folders'; readonly isLast: boolean }
  /** `[a-z]`, or `[!a-z]` for all others. */
  | { readonly type: 'class'; readonly ranges: readonly Range[]; readonly negated: boolean }
  /** `{`, `,` and `}` of alternatives. */
  | { readonly type: 'open' | 'or' | 'close' };

type Range = readonly [from: string, to: string];

/**
 * Takes a glob apart: `*`, `?`, `**`, classes, alternatives in braces, and `\\` before what is to
 * mean itself. A bracket or brace that isn't closed means itself too.
 *
 * Time: linear in its length.
 */
export function globParts(glob: string): readonly GlobPart[] {
  const characters = [...glob];
  const braces = bracesIn(characters);
  const parts: GlobPart[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const brace = braces.get(at);
    const found = character === '[' ? classAt(characters, at) : null;
    if (brace !== undefined) {
      parts.push({ type: brace });
    } else if (found !== null) {
      parts.push(found.part);
      at = found.last;
    } else if (character === '*') {
      const isSegment = (characters[at - 1] ?? '/') === '/' && characters[at + 1] === '*';
      const after = characters[at + 2] ?? '/';
      while (characters[at + 1] === '*') at += 1;
      if (isSegment && after === '/') {
        parts.push({ type: 'folders', isLast: at + 1 >= characters.length });
        at += 1;
      } else {
        parts.push({ type: 'star' });
      }
    } else if (character === '?') {
      parts.push({ type: 'any' });
    } else {
      const isEscape = character === '\\' && at + 1 < characters.length;
      if (isEscape) at += 1;
      parts.push({ type: 'text', character: characters[at] ?? '' });
    }
  }
  return parts;
}

/** Where the signs of alternatives stand: of braces that are closed and have a comma in them. */
function bracesIn(characters: readonly string[]): ReadonlyMap<number, 'open' | 'or' | 'close'> {
  const signs = new Map<number, 'open' | 'or' | 'close'>();
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at];
    if (character === '\\') {
      at += 1;
    } else if (character === '[') {
      at = classAt(characters, at)?.last ?? at;
    } else if (character === '{') {
      open.push({ at, commas: [] });
    } else if (character === ',') {
      open.at(-1)?.commas.push(at);
    } else if (character === '}') {
      const opened = open.pop();
      if (opened === undefined || opened.commas.length === 0) continue;
      signs.set(opened.at, 'open').set(at, 'close');
      for (const comma of opened.commas) signs.set(comma, 'or');
    }
  }
  return signs;
}

/** @returns null where the bracket isn't closed before the segment ends */
function classAt(
  characters: readonly string[],
  start: number,
): { readonly part: GlobPart; readonly last: number } | null {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const ranges: Range[] = [];
  for (let at = first; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === '/') return null;
    if (character === ']' && at > first) {
      return { part: { type: 'class', ranges, negated }, last: at };
    }
    const to = characters[at + 2] ?? ']';
    if (characters[at + 1] === '-' && to !== ']' && to !== '/') {
      ranges.push([character, to]);
      at += 2;
    } else {
      ranges.push([character, character]);
    }
  }
  return null;
}
