import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { brief } from '../markdown/brief.js';
import { list, paragraph, phrase } from '../markdown/nodes.js';
import { wholeParts, type PageNotes, type PagePart } from '../markdown/page-room.js';
import type { ReportWords } from '../language/report-words.js';
import type { Page } from '../page/page.js';
import type { Phrase } from '../phrase.js';
import { contentOf, withoutJoiners } from './content.js';
import { element, lines, text } from './elements.js';

/** What a page is called, in plain text. */
export const titleOf = ({ head: [title] }: Pick<Page, 'head'>): string =>
  withoutJoiners(toString(title));

/** What the parts of a report have in common. */
export interface ArticleStyle {
  readonly words: Pick<ReportWords, 'headings'>;
  readonly notes: PageNotes;
}

/** A part of a report: what it says on top, where to find what, and its sections. */
export function articleOf(
  { head, summary, sections }: Page,
  place: number,
  { words, notes }: ArticleStyle,
): Element {
  // Addresses of the first are as short as can be: mostly it is the only one.
  const prefix = place === 0 ? '' : `${String(place + 1)}-`;
  const made = sections.map((part) => sectionOf(part, prefix, notes));
  return element(
    'article',
    {},
    ...lines([
      element('header', {}, ...lines(contentOf([...head, ...summaryOf(summary)], null))),
      contentsOf(made, titleOf({ head }), words),
      ...made.map(({ content }) => content),
    ]),
  );
}

/** The first sentence says the most; those after it are found sooner each in a line of its own. */
const summaryOf = ([first, ...others]: readonly Phrase[]): readonly RootContent[] => [
  ...(first === undefined ? [] : [paragraph(phrase(brief(first)))]),
  ...(others.length === 0 ? [] : [list(others.map((each) => phrase(brief(each))))]),
];

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Element;
}

function sectionOf(part: PagePart, prefix: string, notes: PageNotes): Section {
  const [heading, ...blocks] = wholeParts([part], notes);
  const title = toString(heading);
  const id = `${prefix}${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const content = [element('h2', { id }, text(title)), ...contentOf(blocks, id)];
  return { id, title, content: element('section', {}, ...lines(content)) };
}

const contentsOf = (
  sections: readonly Section[],
  title: string,
  { headings: { sections: contents } }: ArticleStyle['words'],
): Element =>
  element(
    'nav',
    // Each has a name of its own where a page has several.
    { ariaLabel: `${contents}: ${title}` },
    element(
      'details',
      {},
      element('summary', {}, text(contents)),
      element(
        'ol',
        {},
        ...lines(
          sections.map(({ id, title }) =>
            element('li', {}, element('a', { href: `#${id}` }, text(title))),
          ),
        ),
      ),
    ),
  );
