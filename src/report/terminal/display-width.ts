import stringWidth from 'string-width';

/** Characters of one column each, which most texts consist of: no need to look closer. */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2026\u2713\u2717\u25d2]*$/;

/** How many columns of a terminal a text without control characters takes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += stringWidth(grapheme);
  return width;
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
