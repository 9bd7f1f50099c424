import { clockText, isOnClock } from '../../../model/clock-time.js';
import { clockTick, shortClock } from '../../clock-text.js';
import { aboutDuration, shortDuration } from '../../duration-text.js';
import { kindNoun } from '../../kind-noun.js';
import { aboutNumber, groupedNumber } from '../../number-text.js';
import { shareText } from '../../percent-text.js';
import { listed as listedText } from '../../phrase.js';
import type { Figures, Times } from '../figures.js';
import { joined } from '../joined.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const date = (day: string): string => {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  return `${String(Number(ofMonth))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

const clock = ({ start }: Times, at: number): string =>
  start === null ? `+${shortDuration(at)}` : shortClock(start, at);

export const figures: Figures = {
  number: (value) => groupedNumber(Math.round(value)),
  aboutNumber,
  share: (value) => `${String(Math.round(value * 100))}%`,
  shareOf: shareText,
  duration: shortDuration,
  aboutDuration,
  date,
  clock,
  tick: ({ start }, at) => (start === null ? shortDuration(at) : clockTick(start, at)),
  moment: (times, at) => {
    if (times.start !== null) return `at ${clock(times, at)}`;
    return at === 0 ? 'at the start' : `${shortDuration(at)} after the start`;
  },
  dayAndMoment: ({ start }, at) => {
    if (start === null || !isOnClock(start + at))
      return at === 0 ? 'At the start' : `${shortDuration(at)} after the start`;
    const [day = '', time = ''] = clockText(start + at).split('T');
    return `On ${date(day)} at ${time}`;
  },
  list: (items, more) => joined(items, more, 'and', (count) => `${groupedNumber(count)} more`),
  listed: listedText,
  sites: (kind, count) => [`${groupedNumber(count)} `, { name: kindNoun(kind, count) }],
  people: (count) => `${groupedNumber(count)} ${count === 1 ? 'person' : 'people'}`,
  leftOut: (count) => `and ${groupedNumber(count)} more (--all)`,
};
