import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { scenarioFrom, toldOf } from './loading.js';

/** A minute of a calendar that is counted through, day by day. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly minute: number;
}

const MINUTES = 24 * 60;

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
}

function dayAfter({ year, month, day, minute }: Moment): Moment {
  if (day < daysIn(year, month)) return { year, month, day: day + 1, minute };
  return month < 12
    ? { year, month: month + 1, day: 1, minute }
    : { year: year + 1, month: 1, day: 1, minute };
}

function later(moment: Moment, minutes: number): Moment {
  const total = moment.minute + minutes;
  let at: Moment = { ...moment, minute: total % MINUTES };
  for (let days = Math.floor(total / MINUTES); days > 0; days -= 1) at = dayAfter(at);
  return at;
}

const digits = (number: number, count = 2): string => String(number).padStart(count, '0');
const ofDay = ({ minute }: Moment): string =>
  `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
const written = (at: Moment): string =>
  `${digits(at.year, 4)}-${digits(at.month)}-${digits(at.day)}T${ofDay(at)}`;

/** Often where the calendar has something odd close by. */
const moments: fc.Arbitrary<Moment> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(1, 1899, 1900, 1969, 2000, 2024, 2100),
      fc.integer({ min: 1, max: 9990 }),
    ),
    fc.oneof(fc.constantFrom(2, 12), fc.integer({ min: 1, max: 12 })),
    fc.oneof(fc.constant(31), fc.integer({ min: 1, max: 31 })),
    fc.oneof(fc.constantFrom(0, MINUTES - 1), fc.nat(MINUTES - 1)),
  )
  .map(([year, month, day, minute]) => ({
    year,
    month,
    day: Math.min(day, daysIn(year, month)),
    minute,
  }));

const spans = fc.oneof(fc.nat(3 * MINUTES), fc.nat(1600 * MINUTES));

const happensAt = (at: string, start: string): string =>
  `start: ${start}\nevents: [{ at: ${at}, fail: [a] }]\n`;

const eventAt = async (at: string, start: string): Promise<number | undefined> =>
  (await scenarioFrom(happensAt(at, start))).events[0]?.at;

const told = (text: string) => toldOf(`scenario: 1\n${text}`);

describe('a time of the clock', () => {
  test.prop([moments, spans])('is so many minutes after the start', async (start, minutes) => {
    const at = written(later(start, minutes));
    expect(await eventAt(at, written(start))).toBe(minutes * 60);
    expect(await eventAt(`"${at}"`, `'${written(start)}'`)).toBe(minutes * 60);
  });

  test.prop([moments, spans.filter((minutes) => minutes > 0)])(
    'lies not before the start',
    async (at, minutes) => {
      const start = later(at, minutes);
      expect(await told(happensAt(written(at), written(start)))).toMatchObject([
        { code: 'time-before-start', arguments: { start: written(start), nextDay: null } },
      ]);
    },
  );

  test.prop([moments, fc.nat(MINUTES - 1)])(
    'without a day, and earlier than the start, may be meant of the day after',
    async (start, minute) => {
      fc.pre(minute < start.minute);
      const sameDay = { ...start, minute };
      const nextDay = written(dayAfter(sameDay));
      expect(await told(happensAt(ofDay(sameDay), written(start)))).toMatchObject([
        { code: 'time-before-start', arguments: { nextDay } },
      ]);
      expect(await eventAt(nextDay, written(start))).toBe((minute - start.minute + MINUTES) * 60);
    },
  );
});

describe('a time anywhere in a scenario', () => {
  const START = 'start: 2021-02-04T22:00\n';
  const EVENTS = 'events: [{ at: 0s, fail: [a] }]\n';

  it.each([
    ['at', '{ at: TIME, id: a, state: up }', ['expectations', 0, 'from']],
    ['from', '{ from: TIME, to: 400d, id: a, state: up }', ['expectations', 0, 'from']],
    ['to', '{ from: 0s, to: TIME, id: a, state: up }', ['expectations', 0, 'to']],
  ])('is read alike: %s', async (_, expectation, path) => {
    const text = `${START}${EVENTS}expect: [${expectation}]\n`;
    const read = (time: string) => scenarioFrom(text.replace('TIME', time));
    for (const time of ['23:30', '2021-02-04T23:30', '90m', 'PT1H30M', '"5400s"']) {
      expect(await read(time)).toHaveProperty(path, 5400);
    }
    for (const time of ['01:00', '2021-02-03T23:30']) {
      expect(await told(text.replace('TIME', time))).toMatchObject([{ code: 'time-before-start' }]);
    }
    expect(await told(text.replace('TIME', '23:30').replace(START, ''))).toMatchObject([
      { code: 'time-without-start' },
    ]);
  });

  it('is read alike: end', async () => {
    const ending = (end: string): string => `${START}${EVENTS}end: ${end}\n`;
    expect(await scenarioFrom(ending('23:30'))).toHaveProperty('end', 5400);
    expect(await scenarioFrom(ending('2021-02-05T00:30'))).toHaveProperty('end', 9000);
    expect(await told(ending('00:30'))).toMatchObject([
      { code: 'time-before-start', arguments: { nextDay: '2021-02-05T00:30' } },
    ]);
  });
});
