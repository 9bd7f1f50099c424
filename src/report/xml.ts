import { UNSAFE } from './untrusted-text.js';

/** What XML 1.0 has no way to write, not even by number. */
export const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text as the content of an element, or as an attribute between double quotes; both are read back
 * as they were, but for characters that XML can't have: those show as U+FFFD.
 */
export const xmlText = (text: string): string => (PLAIN.test(text) ? text : escaped(text));

/** Most texts: there is nothing to do, and a million of them to do it to. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

const escaped = (text: string): string =>
  text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"]/g, byNumber)
    // Line ends and tabs by number: as they are, a reader would make spaces of an attribute's, and
    // some readers take XML 1.1's line ends for those of 1.0. The others would act on a terminal.
    .replace(UNSAFE, byNumber);

const byNumber = (sign: string): string => `&#${String(sign.codePointAt(0) ?? 0)};`;

/** The attributes of a tag, each after a space. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
