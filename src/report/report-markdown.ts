import type { RootContent } from 'mdast';
import type { Report } from '../model/report/report.js';
import { paragraph, phrase } from './markdown/nodes.js';
import { bytesOf, fitParts, wholeParts, type PageNotes } from './markdown/page-room.js';
import { pageText } from './markdown/page-text.js';
import { mermaidDrawings } from './page/mermaid-drawings.js';
import type { Page } from './page/page.js';
import { pagesOf } from './page/page-of.js';
import { paragraphOf } from './page/section.js';
import type { ReportWords } from './language/report-words.js';

export interface ReportMarkdownContext {
  readonly words: ReportWords;
  /** Bytes of UTF-8 that the page may have; null: as many as it takes. */
  readonly budget: number | null;
}

/**
 * The page that people commit, compare and send on: GitHub-flavoured Markdown, in words, tables and
 * pictures. Where there is a budget, rows and sections are cut from the least important end, and it
 * is said how many; of the summary, sentences only where nothing else is left. The same report gives the same bytes.
 */
export function* reportMarkdown(
  report: Report,
  { words, budget }: ReportMarkdownContext,
): Generator<string> {
  const notes: PageNotes = {
    more: (count) => paragraph(phrase(words.more(count))),
    rest: (count) => paragraph(phrase(words.noRoom(count))),
  };
  const pages = pagesOf(report, { words, drawings: mermaidDrawings });
  if (budget === null) {
    yield pageText(
      pages.flatMap(({ head, summary, sections }) => [
        ...head,
        paragraphOf(summary),
        ...wholeParts(sections, notes),
      ]),
    );
    return;
  }
  const tops = fitTops(pages, budget, notes);
  let room = budget - bytesOf(...tops.flat());
  const blocks = pages.flatMap(({ sections }, i) => {
    const fitted = fitParts(sections, room, notes);
    room -= bytesOf(...fitted);
    return [...(tops[i] ?? []), ...fitted];
  });
  yield pageText(blocks);
}

/** The tops of pages with as many sentences each as there is room for, one at least. */
function fitTops(
  pages: readonly Page[],
  room: number,
  notes: PageNotes,
): readonly (readonly RootContent[])[] {
  const most = Math.max(...pages.map(({ summary }) => summary.length));
  const topsWith = (count: number): readonly (readonly RootContent[])[] =>
    pages.map(({ head, summary }) => [...head, paragraphOf(summary.slice(0, count))]);
  const reserved = pages.length * bytesOf(notes.rest(Number.MAX_SAFE_INTEGER));
  for (let count = most; count > 1; count -= 1) {
    const tops = topsWith(count);
    if (bytesOf(...tops.flat()) + reserved <= room) return tops;
  }
  return topsWith(1);
}
