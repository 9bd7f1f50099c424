import type { RootContent } from 'mdast';
import type { Picture } from '../../model/report/picture.js';
import type { TimelineRow } from '../../model/report/course.js';
import type { PagePart } from '../markdown/page-room.js';
import type { Phrase } from '../phrase.js';
import type { Times } from '../language/figures.js';
import type { ReportWords } from '../language/report-words.js';

/** One part of a report as a document; what is least important stands last. */
export interface Page {
  /** The title, and of what topology. */
  readonly head: readonly RootContent[];
  /** What happens to whom, as sentences of one paragraph. */
  readonly summary: readonly Phrase[];
  readonly sections: readonly PagePart[];
}

/** How pictures are drawn, which each format does in its own way. */
export interface Drawings {
  readonly picture: (picture: Picture, words: ReportWords, times: Times | null) => RootContent;
  /** null: it lasts longer than can be drawn, which is thousands of years. */
  readonly timeline: (
    rows: readonly TimelineRow[],
    span: { readonly times: Times; readonly end: number },
    words: ReportWords,
  ) => RootContent | null;
}

/** What a page is written with. */
export interface PageStyle {
  readonly words: ReportWords;
  readonly drawings: Drawings;
}
