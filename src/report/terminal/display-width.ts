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

/** Marks and the like that stand alone take no column; of anything else its first character tells. */
function graphemeWidth(grapheme: string): number {
  if (/^[\p{M}\p{Default_Ignorable_Code_Point}]*$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

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
