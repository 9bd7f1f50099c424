import { toHtml } from 'hast-util-to-html';
import type { Report } from '../model/report/report.js';
import { articleOf, titleOf } from './html/article.js';
import { htmlDocument } from './html/html-document.js';
import { htmlDrawings } from './html/html-drawings.js';
import { loadLayOut } from './html/lay-out.js';
import { paragraph, phrase } from './markdown/nodes.js';
import { pagesOf } from './page/page-of.js';
import type { ReportWords } from './language/report-words.js';

export interface ReportHtmlContext {
  readonly words: ReportWords;
}

/**
 * Loads what lays pictures out.
 *
 * @returns what writes a report as one page that needs nothing besides itself: no network, no fonts,
 *   no scripts, though it has one. The same report gives the same bytes
 */
export async function loadReportHtml(): Promise<
  (report: Report, context: ReportHtmlContext) => Iterable<string>
> {
  const drawings = htmlDrawings(await loadLayOut());
  return (report, { words }) => {
    const pages = pagesOf(report, { words, drawings });
    const notes = {
      more: (count: number) => paragraph(phrase(words.more(count))),
      rest: (count: number) => paragraph(phrase(words.noRoom(count))),
    };
    const style = { words, notes };
    const title = pages.map(titleOf).join(' · ');
    const articles = pages.map((page, place) => articleOf(page, place, style));
    return [toHtml(htmlDocument(words.language, title, articles))];
  };
}
