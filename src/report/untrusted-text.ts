/**
 * What could move the cursor, colour, reorder or hide text: controls with escape, formats with
 * bidi marks and zero widths (joiners apart, which scripts and emoji need), lone surrogates,
 * separators of lines.
 */
export const UNSAFE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * What the runners of GitHub and Azure take for a command to them, in whatever a step prints:
 * `##[…]` and `##vso[…]` anywhere, `::error::` at the start of a line, where a break may put it.
 */
const COMMAND = /#(?=#\w*\[)|:(?=:\p{L})/gu;

/** Words as most texts have them, single spaces between: nothing to do. */
const HARMLESS = /^(?!.*(?:##|::))[!-~\xa1-\xac\xae-\u024f]+(?: [!-~\xa1-\xac\xae-\u024f]+)*$/;

/**
 * A text of the user's files made fit to stand in a line: white space is one space each, and a
 * character that isn't there to be read shows as U+FFFD, so that nothing goes unseen. What could be
 * a command to a runner has a space put into it: it can still be read and copied.
 */
export function singleLine(text: string): string {
  if (HARMLESS.test(text)) return text;
  const line = text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim();
  return line.replace(UNSAFE, '\ufffd').replace(COMMAND, '$& ');
}
