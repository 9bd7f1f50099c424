/** A word of a command line as a shell reads it, the last of which may be unfinished. */
export interface ShellWord {
  /** What it means, quotes gone. */
  readonly text: string;
  /** The quote that is open at its end. */
  readonly quote: '' | "'" | '"';
  /**
   * How much of `text` stands before what readline takes for the word: it begins anew after an
   * open quote, and after each character at which it breaks words (`:` and `=` among them).
   */
  readonly before: number;
}

/**
 * Reads a command line up to the cursor, as bash would, but that nothing is expanded: a `$` or a
 * backtick is a character like any other.
 *
 * @param breaks the characters of COMP_WORDBREAKS
 * @returns its words, at least one; the last one is where the cursor is, and may be empty
 */
export function readShellLine(line: string, breaks: string): readonly ShellWord[] {
  const words: ShellWord[] = [];
  let word: { text: string; quote: ShellWord['quote']; before: number } | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    const quote: ShellWord['quote'] = word?.quote ?? '';
    if (quote === '' && /\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    word ??= { text: '', quote: '', before: 0 };
    if (character === quote) {
      word.quote = '';
    } else if (quote === '' && (character === "'" || character === '"')) {
      word.quote = character;
      word.before = word.text.length;
    } else if (character === '\\' && quote !== "'" && at + 1 < line.length) {
      at += 1;
      // Within double quotes a backslash is one, but before what would mean something there.
      if (quote === '"' && !/["\\$`]/.test(line.charAt(at))) word.text += character;
      word.text += line.charAt(at);
    } else {
      word.text += character;
      if (quote === '' && breaks.includes(character)) word.before = word.text.length;
    }
  }
  return [...words, word ?? { text: '', quote: '', before: 0 }];
}

/** A text as it would be typed on after an open quote, or without one; null where it can't be. */
export function quotedFor(text: string, quote: ShellWord['quote']): string | null {
  switch (quote) {
    case "'":
      return text.includes("'") ? null : text;
    case '"':
      return text.replace(/["\\$`]/g, '\\$&');
    case '':
      return text.replace(/[^\p{L}\p{N}\p{M}_@%+=:,./-]/gu, '\\$&');
  }
}
