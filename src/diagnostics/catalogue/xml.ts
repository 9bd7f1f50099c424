import { error, type Entries } from '../entry.js';
import { quote } from '../phrases.js';

/** What is wrong with a text as XML. */
export type XmlProblem =
  | 'attribute-twice'
  | 'attribute-without-quotes'
  | 'attribute-without-space'
  | 'character'
  | 'closing-tag'
  | 'comment'
  | 'declaration'
  | 'no-element'
  | 'reference'
  | 'reference-unknown'
  | 'second-element'
  | 'text-outside'
  | 'unclosed'
  | 'unexpected';

/** Findings about a text as XML, whatever it says. */
export interface XmlArguments {
  'xml-syntax': { readonly problem: XmlProblem };
  'xml-entities': Record<never, never>;
  'xml-encoding': { readonly encoding: string };
  'xml-too-large': { readonly limit: number };
}

const PROBLEMS: Readonly<Record<XmlProblem, string>> = {
  'attribute-twice': 'this tag has an attribute twice; remove one of the two',
  'attribute-without-quotes': 'an attribute is written name="value", with its value in quotes',
  'attribute-without-space': 'expected a space between two attributes',
  character: "this character can't stand here; in a text, < is written &lt; and & is written &amp;",
  'closing-tag': "this closes no element that is open here; the one opened last isn't closed yet",
  comment: 'a comment goes from <!-- to -->, and has no -- inside',
  declaration:
    'the XML declaration is the very first of a file, and written <?xml version="1.0" encoding="UTF-8"?>',
  'no-element': 'this is no XML: it has no element',
  reference:
    'what starts with & is a reference to a character, such as &amp; or &#229;; write &amp; for the sign itself',
  'reference-unknown':
    'no such character reference is known; there are &lt; &gt; &amp; &quot; &apos; and those by number, such as &#229;',
  'second-element': 'an XML file has one outermost element; a second one starts here',
  'text-outside': "this is no XML: text can't stand outside of the outermost element",
  unclosed: 'this element is never closed; is the file cut off?',
  unexpected: "this doesn't fit here; is a quote, a < or a > missing, or one too many?",
};

export const XML_ENTRIES: Entries<XmlArguments> = {
  'xml-syntax': error(({ problem }) => PROBLEMS[problem]),
  'xml-entities': error(
    () => 'the declarations in this DOCTYPE are not followed; write out what they stand for',
  ),
  'xml-encoding': error(
    ({ encoding }) =>
      `this file says that it is in ${quote(encoding)}, and only UTF-8 is read; save it as UTF-8, and say so`,
  ),
  'xml-too-large': error(
    ({ limit }) =>
      `this file has more than ${String(limit)} elements, which is more than utfall takes in at once`,
  ),
};
