import type { Bridge } from '../../../../analysis/impact-result.js';
import type { Phrase } from '../../../phrase.js';
import type { ImpactWords } from '../../impact-words.js';
import { duration } from '../durations.js';
import { figures } from '../figures.js';
import { beside, labelOfKind, someOfKind } from '../kinds.js';
import { number } from '../number.js';
import { course } from '../onsets.js';
import { columns, gists, headings } from './headings.js';
import { page } from './page.js';
import { picture } from './picture.js';
import { basis, question } from './question.js';
import { summary } from './summary.js';
import { tally, tallyOf } from './tally.js';

export const impact: ImpactWords = {
  question,
  basis,
  summary,
  tally,
  tallyOf,
  course,
  byWorkaround: (bridge) => [
    'med nødløsning: ',
    { name: bridge.workaround },
    `, ${bridgeText(bridge)}`,
  ],
  reasons: (causes, isImposed, limit) => {
    const ids = causes.map((id): Phrase => [{ id }]);
    const by: Phrase = ids.length === 0 ? [] : ['pga. ', ...figures.listed(ids, limit)];
    if (!isImposed) return by;
    return by.length === 0 ? ['selve feilen'] : ['selve feilen, og ', ...by];
  },
  kind: labelOfKind,
  ofNumber: beside,
  ofKind: (kind, total) => [
    ...(total === 1 ? [] : [`av ${number(total)} `]),
    ...beside(kind, total),
  ],
  sitesOf: someOfKind,
  ofPeople: (total) => `av ${number(total)}`,
  noRegion: '(ingen region)',
  at: (what, kinds) => [
    ...what,
    ' ved ',
    ...figures.list(
      [...kinds].map(([kind, count]) => figures.sites(kind, count)),
      0,
    ),
  ],
  risk: (id, own) => (own ? [{ id }, ' ved et sted'] : [{ id }]),
  own: (id) => [{ id }],
  headings,
  gists,
  columns,
  page,
  picture,
};

/** «i 2 d, fra 8 t etter feilen»; «så lenge det trengs» where it bears from the start and for ever. */
function bridgeText({ from, until }: Bridge): string {
  const later = from === 0 ? [] : [`fra ${duration(from)} etter feilen`];
  if (until === null) return later[0] ?? 'så lenge det trengs';
  return [`i ${duration(until - from)}`, ...later].join(', ');
}
