import type { Basis } from '../../model/report/basis.js';
import type { ReportPart } from '../../model/report/report.js';
import { countOf } from '../../model/report/shown.js';
import type { PagePart } from '../markdown/page-room.js';
import type { Phrase } from '../phrase.js';
import type { ReportWords } from '../language/report-words.js';
import type { PageStyle } from './page.js';
import { listSection, wordsSection } from './section.js';

/** What a part rests on: evidence, limits, the command, then what nobody vouches for and the sources. */
export const basisSections = (
  part: ReportPart,
  command: string | null,
  { words }: PageStyle,
): readonly PagePart[] => [
  wordsSection(words.headings.basis, [
    words.evidenceSentence(part.basis.dependencies),
    ...componentsSentence(part.basis, words),
    ...limitsOf(part, words),
    ...pausesSentence(part.basis, words),
    ...(command === null ? [] : [[...words.command, { command }]]),
  ]),
  ...listSection(words.headings.weak, part.basis.weak, words.weakDependency),
  ...listSection(words.headings.references, part.basis.references, words.reference),
];

const componentsSentence = ({ weakComponents }: Basis, words: ReportWords): readonly Phrase[] =>
  countOf(weakComponents) === 0
    ? []
    : [words.weakComponents(weakComponents.shown, weakComponents.more)];

const pausesSentence = ({ pauses }: Basis, words: ReportWords): readonly Phrase[] =>
  countOf(pauses) === 0 ? [] : [words.pauses(pauses.shown, pauses.more)];

/** What bears on the answer, and isn't in it. */
function limitsOf(part: ReportPart, { limits }: ReportWords): readonly Phrase[] {
  switch (part.type) {
    case 'failure':
      return [
        part.within === null ? limits.atLast : limits.within(part.within),
        part.workarounds === 'count' ? limits.counted : limits.ignored,
        limits.lookedThrough,
        limits.peopleApart,
      ];
    case 'scenario':
      return [
        ...(part.middled ? [limits.middled] : []),
        limits.counted,
        limits.unmended,
        limits.lookedThrough,
        limits.peopleApart,
      ];
    case 'topology':
      return [limits.atLast, limits.lookedThrough, limits.peopleApart];
  }
}
