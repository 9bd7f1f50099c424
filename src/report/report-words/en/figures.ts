import type { CalendarDate } from '../../../model/calendar-date.js';
import { shortClock } from '../../clock-text.js';
import { clockText, isOnClock } from '../../../model/clock-time.js';
import { shortDuration } from '../../duration-text.js';
import { kindNoun } from '../../kind-noun.js';
import { groupedNumber } from '../../number-text.js';
import { listed } from '../listed.js';
import type { Figures, Times } from '../report-words.js';

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
  share: (value) => `${String(Math.round(value * 100))}%`,
  duration: shortDuration,
  date: (day: CalendarDate) => date(day),
  clock,
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
  list: (items, more) => listed(items, more, 'and', (count) => `${groupedNumber(count)} more`),
  sites: (kind, count) => [`${groupedNumber(count)} `, { name: kindNoun(kind, count) }],
  people: (count) => `${groupedNumber(count)} ${count === 1 ? 'person' : 'people'}`,
};
