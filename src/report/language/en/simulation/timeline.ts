import { clockText } from '../../../../model/clock-time.js';
import { shortClock } from '../../../clock-text.js';
import { shortDuration } from '../../../duration-text.js';
import { kindNoun, ownNoun } from '../../../kind-noun.js';
import { groupedNumber } from '../../../number-text.js';
import type { LostTimeWords, TimelineWords } from '../../simulation-words.js';

export const timeline: TimelineWords = {
  heading: 'Timeline',
  span: ({ start }, end) => {
    if (start !== null)
      return `from ${clockText(start).replace('T', ' ')} to ${shortClock(start, end)}`;
    return end === 0 ? 'at the start' : `the first ${shortDuration(end)}`;
  },
  unfollowed: ' (after the end: not followed)',
  nothingHit: 'Nothing is hit.',
  place: (name, hit, total, kind) => [
    { name },
    hit === total
      ? `, ${groupedNumber(hit)} `
      : `, ${groupedNumber(hit)} of ${groupedNumber(total)} `,
    { name: kindNoun(kind, total) },
  ],
  at: (down, degraded) =>
    [
      ...(down > 0 ? [`down at ${groupedNumber(down)}`] : []),
      ...(degraded > 0 ? [`degraded at ${groupedNumber(degraded)}`] : []),
    ].join(', '),
  down: (lasts) => `down ${shortDuration(lasts)}`,
  degraded: (lasts) => `degraded ${shortDuration(lasts)}`,
};

export const lost: LostTimeWords = {
  longest: 'Hit longest',
  ofComponents: (hit) => `of ${groupedNumber(hit)} ${ownNoun('component', hit)}`,
  heading: 'People-hours lost',
  gist: 'by capability and kind of site',
  place: (name, total, kind, unit) => [
    { name },
    ', ',
    { name: kindNoun(kind, total) },
    ...(unit === 'people' ? [] : [' (in site-hours)']),
  ],
};
