import { eastAsianWidth } from 'get-east-asian-width';

/** Characters of one column each, which most texts consist of: no need to look closer. */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2026\u2713\u2717\u25d2]*$/;

/** How many columns of a terminal a text without control characters takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/**
 * Terminals differ in what they make of rarer scripts; where they do, this is the wider reading, so
 * that no line runs over.
 */
function graphemeWidth(grapheme: string): number {
  if (/\p{Emoji_Presentation}|[\ufe0f\u20e3]/u.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) {
    if (!UNSPACED.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/** What takes no column of its own: marks on other characters, joiners and the like. */
const UNSPACED = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;

/** What a reader sees as one character each: combining marks stay with what they stand on. */
export function* graphemes(text: string): Generator<string> {
  if (PLAIN.test(text)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Made when first needed: it takes 15 ms, and most texts need none. */
let segmenter: Intl.Segmenter | undefined;
