import { basisTexts, impositionPhrase, tallyText } from '../../../impact-sentences.js';
import { kindNoun } from '../../../kind-noun.js';
import { groupedNumber } from '../../../number-text.js';
import { bridgeText, courseText } from '../../../onset-text.js';
import { listed, type Phrase } from '../../../phrase.js';
import type { ImpactWords } from '../../impact-words.js';
import { figures } from '../figures.js';
import { columns, gists, headings } from './headings.js';
import { page } from './page.js';
import { picture } from './picture.js';
import { summary } from './summary.js';

export const impact: ImpactWords = {
  question: (imposed, limit) => impositionPhrase({ imposed }, limit),
  basis: basisTexts,
  summary,
  tally: tallyText,
  tallyOf: (down, degraded, total) => `${tallyText(down, degraded)}, of ${groupedNumber(total)}`,
  course: courseText,
  byWorkaround: (bridge) => [
    'by workaround: ',
    { name: bridge.workaround },
    `, ${bridgeText(bridge)}`,
  ],
  reasons: (causes, isImposed, limit) => {
    const ids = causes.map((id): Phrase => [{ id }]);
    const by: Phrase = ids.length === 0 ? [] : ['by ', ...listed(ids, limit)];
    if (!isImposed) return by;
    return by.length === 0 ? ['imposed'] : ['imposed, and ', ...by];
  },
  kind: (kind, count) => [{ name: kindNoun(kind, count) }],
  ofNumber: (kind, count) => [{ name: kindNoun(kind, count) }],
  ofKind: (kind, total) => {
    const noun = { name: kindNoun(kind, total) };
    return total === 1 ? [noun] : [`of ${groupedNumber(total)} `, noun];
  },
  sitesOf: (hit, total, kind) => [
    `${groupedNumber(hit)} of ${groupedNumber(total)} `,
    { name: kindNoun(kind, total) },
  ],
  ofPeople: (total) => `of ${groupedNumber(total)}`,
  noRegion: '(no region)',
  at: (what, kinds) => [
    ...what,
    ' at ',
    ...listed(
      [...kinds].map(([kind, count]) => figures.sites(kind, count)),
      Infinity,
    ),
  ],
  risk: (id, own) => (own ? ["a site's own ", { id }] : [{ id }]),
  own: (id) => ['own ', { id }],
  headings,
  gists,
  columns,
  page,
  picture,
};
