import { cells } from './cells.js';

/** A text that stays on one line, and how it is painted, which takes no room. */
export interface Word {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Words in lines of so many cells, each after the first behind an indent; a longer word isn't broken. */
export function wrapWords(
  words: readonly Word[],
  width: number,
  indent: string,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, paint } of words) {
    const more = cells(text);
    if (used > 0 && used + 1 + more > width) {
      lines.push(line);
      line = indent + paint(text);
      used = cells(indent) + more;
    } else {
      line += (used === 0 ? '' : ' ') + paint(text);
      used += (used === 0 ? 0 : 1) + more;
    }
  }
  return [...lines, line];
}
