import type { PhrasingContent } from 'mdast';
import type { Report, ReportPart } from '../../model/report/report.js';
import { brief } from '../markdown/brief.js';
import { heading, paragraph, phrase } from '../markdown/nodes.js';
import type { Phrase } from '../phrase.js';
import type { ReportWords } from '../language/report-words.js';
import { failureSections } from './failure-page.js';
import type { Page, PageStyle } from './page.js';
import { scenarioSections } from './scenario-page.js';
import { topologySections } from './topology-page.js';

/** A report as documents, one for each of its parts. */
export const pagesOf = (report: Report, style: PageStyle): readonly Page[] =>
  report.parts.map((part) => ({
    ...topOf(part, report, style.words),
    sections: sectionsOf(part, report.command, style),
  }));

function sectionsOf(part: ReportPart, command: string | null, style: PageStyle): Page['sections'] {
  switch (part.type) {
    case 'failure':
      return failureSections(part, command, style);
    case 'scenario':
      return scenarioSections(part, command, style);
    case 'topology':
      return topologySections(part, command, style);
  }
}

function topOf(
  part: ReportPart,
  { date }: Report,
  words: ReportWords,
): Pick<Page, 'head' | 'summary'> {
  const { title, basis, summary } = told(part, words);
  const byline: PhrasingContent = {
    type: 'emphasis',
    children: phrase(brief(words.byline(part.topology, basis, date))),
  };
  return { head: [heading(1, phrase(brief(title))), paragraph([byline])], summary };
}

interface Told {
  readonly title: Phrase;
  readonly basis: Phrase | null;
  readonly summary: readonly Phrase[];
}

function told(part: ReportPart, words: ReportWords): Told {
  switch (part.type) {
    case 'failure':
      return {
        title: words.failureTitle(part),
        basis: words.failureBasis(part),
        summary: words.failureSummary(part),
      };
    case 'scenario':
      return {
        title: words.scenarioTitle(part),
        basis: words.workaroundsCounted,
        summary: words.scenarioSummary(part),
      };
    case 'topology':
      return {
        title: words.topologyTitle(part),
        basis: null,
        summary: words.topologySummary(part),
      };
  }
}
