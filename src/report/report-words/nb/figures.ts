import { clockText, isOnClock } from '../../../model/clock-time.js';
import type { Seconds } from '../../../model/duration.js';
import type { Phrase } from '../../phrase.js';
import { listed } from '../listed.js';
import type { Figures, Times } from '../report-words.js';

/** Keeps a number and its unit on one line. */
const NBSP = '\u00a0';

const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const number = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, NBSP);

/** `4. februar 2021`. */
const date = (day: string): string => {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  return `${String(Number(ofMonth))}.${NBSP}${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

/** `3 t 55 min`. */
function duration(seconds: Seconds): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3_600), 't'],
    [Math.floor((seconds % 3_600) / 60), 'min'],
    [seconds % 60, 's'],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return told.length === 0
    ? `0${NBSP}s`
    : told.map(([count, unit]) => `${String(count)}${NBSP}${unit}`).join(NBSP);
}

/** `10.30`; on another day than that of the start, `5.2. 10.30`. */
function clock({ start }: Times, at: Seconds): string {
  if (start === null || !isOnClock(start + at)) return `+${NBSP}${duration(at)}`;
  const [day, time] = dayAndTime(start + at);
  if (day === dayAndTime(start)[0]) return time;
  const [, month = '', ofMonth = ''] = day.split('-');
  return `${String(Number(ofMonth))}.${String(Number(month))}.${NBSP}${time}`;
}

function dayAndTime(time: Seconds): readonly [day: string, time: string] {
  const [day = '', ofDay = ''] = clockText(time).split('T');
  return [day, ofDay.replaceAll(':', '.')];
}

export const figures: Figures = {
  number,
  share: (value) => `${String(Math.round(value * 100))}${NBSP}%`,
  duration,
  date,
  clock,
  moment: (times, at) => {
    if (times.start !== null) return `kl.${NBSP}${clock(times, at)}`;
    return at === 0 ? 'ved starten' : `${duration(at)} etter starten`;
  },
  dayAndMoment: ({ start }, at) => {
    if (start === null || !isOnClock(start + at))
      return at === 0 ? 'Ved starten' : `${duration(at)} etter starten`;
    const [day, time] = dayAndTime(start + at);
    return `${date(day)} kl.${NBSP}${time}`;
  },
  list: (items, more) => listed(items, more, 'og', (count) => `${number(count)} til`),
  sites: (kind, count): Phrase => [
    `${number(count)} ${count === 1 ? 'sted' : 'steder'} av typen `,
    { name: kind },
  ],
  people: (count) => `${number(count)} ${count === 1 ? 'person' : 'personer'}`,
};
