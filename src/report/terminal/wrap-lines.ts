import { displayWidth, graphemes } from './display-width.js';

/**
 * Breaks a text into lines of at most `width` columns: between words, and within one only where
 * it is longer than a line; white space in front stands before each line. A newline breaks
 * always. At least one line.
 */
export const wrapLines = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width));

function wrapLine(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  const words = text.trimStart();
  const indent = text.slice(0, text.length - words.length);
  if (indent.length === 0 || indent.length >= width) return wrapWords(words, width);
  return wrapWords(words, width - indent.length).map((line) => indent + line);
}

function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** One that fits is its only piece. */
function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of graphemes(word)) {
    const more = displayWidth(grapheme);
    if (used + more > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += grapheme;
    used += more;
  }
  return [...pieces, piece];
}
