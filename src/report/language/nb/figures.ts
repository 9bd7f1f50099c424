import { clockText, isOnClock } from '../../../model/clock-time.js';
import type { Seconds } from '../../../model/duration.js';
import type { ClockTime } from '../../../model/scenario.js';
import type { Phrase } from '../../phrase.js';
import type { Figures, Times } from '../figures.js';
import { joined } from '../joined.js';
import { aboutDuration, duration } from './durations.js';
import { sitesOfKind } from './kinds.js';
import { NBSP, number } from './number.js';

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

/** `4. februar 2021`. */
const date = (day: string): string => {
  const { year, month, ofMonth } = dayOf(day);
  return `${ofMonth}.${NBSP}${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

/** `10.30`; on another day than that of the start `5.2. 10.30`, in another year `5.2.2022 10.30`. */
function clock({ start }: Times, at: Seconds): string {
  if (start === null || !isOnClock(start + at)) return `+${NBSP}${duration(at)}`;
  return `${otherDay(start, at)}${dayAndTime(start + at)[1]}`;
}

/** In a sentence: `kl. 10.30`, `5.2. kl. 10.30`. */
function moment({ start }: Times, at: Seconds): string {
  if (start === null || !isOnClock(start + at))
    return at === 0 ? 'ved starten' : `${duration(at)} etter starten`;
  return `${otherDay(start, at)}kl.${NBSP}${dayAndTime(start + at)[1]}`;
}

/** Before a time that is on another day than the start. */
function otherDay(start: ClockTime, at: Seconds): string {
  const [[first], [day]] = [dayAndTime(start), dayAndTime(start + at)];
  if (day === first) return '';
  const { year, month, ofMonth } = dayOf(day);
  return `${ofMonth}.${month}.${year === dayOf(first).year ? '' : year}${NBSP}`;
}

/** `10.30`; at the beginning of a day `5.2.2021`. */
function tick({ start }: Times, at: Seconds): string {
  if (start === null) return duration(at);
  if (!isOnClock(start + at)) return `+${NBSP}${duration(at)}`;
  const [day, time] = dayAndTime(start + at);
  const { year, month, ofMonth } = dayOf(day);
  return time === '00.00' ? `${ofMonth}.${month}.${year}` : time;
}

function dayAndTime(time: ClockTime): readonly [day: string, time: string] {
  const [day = '', ofDay = ''] = clockText(time).split('T');
  return [day, ofDay.replaceAll(':', '.')];
}

/** Months and days without a nought in front. */
function dayOf(day: string): {
  readonly year: string;
  readonly month: string;
  readonly ofMonth: string;
} {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  return { year, month: String(Number(month)), ofMonth: String(Number(ofMonth)) };
}

const list = (items: readonly Phrase[], more: number): Phrase =>
  joined(items, more, 'og', (count) => `${number(count)} til`);

export const figures: Figures = {
  number,
  aboutNumber: (value) => (value > 0 && value < 1 ? `under${NBSP}1` : number(value)),
  share: (value) => percent(Math.round(value * 100)),
  shareOf: (count, of) => {
    const share = (count / of) * 100;
    if (count > 0 && share < 1) return `under${NBSP}${percent(1)}`;
    if (count < of && share > 99) return `over${NBSP}${percent(99)}`;
    return percent(Math.round(share));
  },
  duration,
  aboutDuration,
  date,
  clock,
  tick,
  moment,
  dayAndMoment: ({ start }, at) => {
    if (start === null || !isOnClock(start + at))
      return at === 0 ? 'Ved starten' : `${duration(at)} etter starten`;
    const [day, time] = dayAndTime(start + at);
    return `${date(day)} kl.${NBSP}${time}`;
  },
  list,
  listed: (items, limit) =>
    // «og 1 til» would take the room of that one.
    items.length <= limit + 1 ? list(items, 0) : list(items.slice(0, limit), items.length - limit),
  sites: sitesOfKind,
  people: (count) => `${number(count)} ${count === 1 ? 'person' : 'personer'}`,
  leftOut: (count) => `og ${number(count)} til (--all)`,
};

const percent = (whole: number): string => `${String(whole)}${NBSP}%`;
