import type { XmlProblem } from '../../diagnostics/catalogue/xml.js';

/** What the library says, by how it begins; more particular beginnings stand before others. */
const PROBLEMS: readonly (readonly [string, XmlProblem])[] = [
  ['attribute without value', 'attribute-without-quotes'],
  ['unquoted attribute value', 'attribute-without-quotes'],
  ['no whitespace between attributes', 'attribute-without-space'],
  ['malformed comment', 'comment'],
  ['undefined entity', 'reference-unknown'],
  ['empty entity name', 'reference'],
  ['malformed character entity', 'reference'],
  ['disallowed character in entity name', 'reference'],
  ['text data outside of root node', 'text-outside'],
  ['document must contain a root element', 'no-element'],
  ['unmatched closing tag', 'closing-tag'],
  ['unexpected close tag', 'closing-tag'],
  ['weird empty close tag', 'closing-tag'],
  ['unclosed tag', 'unclosed'],
  ['an XML declaration must be', 'declaration'],
  ['XML declaration', 'declaration'],
  ['the XML declaration', 'declaration'],
  ['version number', 'declaration'],
  ['encoding value', 'declaration'],
  ['standalone value', 'declaration'],
  ['disallowed character in attribute name', 'attribute-without-quotes'],
  ['disallowed character', 'character'],
];

/** What an error of saxes means, in our words. */
export const xmlProblem = (message: string): XmlProblem =>
  PROBLEMS.find(([start]) => message.startsWith(start))?.[1] ?? 'unexpected';
