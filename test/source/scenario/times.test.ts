import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { clockText, parseClockTime } from '../../../src/model/clock-time.js';
import { codesOf, scenarioFrom, toldOf } from './loading.js';

const starting = (start: string, at: string): string =>
  `${start === '' ? '' : `start: ${start}\n`}events: [{ at: ${at}, fail: [a] }]`;

const eventAt = async (at: string, start = '2021-02-04T10:30'): Promise<number> =>
  (await scenarioFrom(starting(start, at))).events[0]?.at ?? Number.NaN;

const codesAt = (at: string, start = '2021-02-04T10:30'): Promise<readonly string[]> =>
  codesOf(`scenario: 1\n${starting(start, at)}`);

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('times of a scenario', () => {
  it.each([
    ['10:30', 0],
    ['10:31', 60],
    ['23:59', 13 * HOUR + 29 * 60],
    ['2021-02-04T12:30', 2 * HOUR],
    ['2021-02-05T00:00', 13 * HOUR + 30 * 60],
    ['2021-02-05T10:30', DAY],
    ['2h', 2 * HOUR],
    ['PT90M', 5400],
    ['0s', 0],
    ['366000d', 366_000 * DAY],
    // Not as YAML 1.1 would read it, in the number system of the Babylonians.
    ['"11:30"', HOUR],
    ["'2021-02-04T11:30'", HOUR],
  ])('%s lies %i seconds after half past ten', async (at, expected) => {
    expect(await eventAt(at)).toBe(expected);
  });

  it('have days of 24 hours, and leap days', async () => {
    expect(await eventAt('2024-03-01T00:00', '2024-02-28T23:00')).toBe(25 * HOUR);
    expect(await eventAt('2023-03-01T00:00', '2023-02-28T23:00')).toBe(HOUR);
    expect(await eventAt('2100-03-01T00:00', '2100-02-28T23:00')).toBe(HOUR);
    expect(await eventAt('2000-03-01T00:00', '2000-02-28T23:00')).toBe(25 * HOUR);
    // Where clocks are put forward, here nothing is.
    expect(await eventAt('2021-03-28T04:00', '2021-03-28T01:00')).toBe(3 * HOUR);
    expect(await eventAt('9999-12-31T23:59', '0001-01-01T00:00')).toBe(3_652_059 * DAY - 60);
  });

  it('need no start if they are durations', async () => {
    expect(await eventAt('1h', '')).toBe(HOUR);
    expect(await codesAt('11:30', '')).toEqual(['time-without-start']);
    expect(await codesAt('2021-02-04T11:30', '')).toEqual(['time-without-start']);
  });

  it('are of the day of the start where they name none, and not before it', async () => {
    expect(await codesAt('10:29')).toEqual(['time-before-start']);
    expect(await codesAt('00:00', '2021-02-04T00:00')).toEqual([]);
    expect(await codesAt('2021-02-04T10:29')).toEqual(['time-before-start']);
    const [told] = await toldOf(`scenario: 1\n${starting('2024-02-28T10:30', '10:00')}`);
    expect(told?.arguments).toMatchObject({ nextDay: '2024-02-29T10:00' });
  });

  it.each([
    '24:00',
    '9:30',
    '10:60',
    '1030',
    '10:30 ',
    '2021-02-30T10:30',
    '2021-13-01T10:30',
    '0000-01-01T10:30',
    '2021-02-04 10:30',
    '2021-02-04T10:30:00',
    '2021-02-04T10:30Z',
    '+2021-02-04T10:30',
    '10:30:00',
    '1.5h',
    '-1h',
    '366001d',
    '٠٩:٣٠',
    '',
  ])('%j is none', async (at) => {
    expect(await codesAt(JSON.stringify(at))).toEqual(['invalid-time']);
  });

  it('that are wrong are told with what may have been meant, where that is a time', async () => {
    const meant = async (at: string): Promise<unknown> =>
      (await toldOf(`scenario: 1\n${starting('2021-02-04T10:30', at)}`))[0]?.arguments;
    expect(await meant('9.30')).toMatchObject({ problem: 'form', nearest: ['09:30'] });
    expect(await meant('2021-02-05  9:30')).toMatchObject({ nearest: ['2021-02-05T09:30'] });
    expect(await meant('2021-02-05t09:30+0100')).toMatchObject({
      problem: 'zone',
      nearest: ['2021-02-05T09:30'],
    });
    expect(await meant('10:30:01')).toMatchObject({ problem: 'seconds', nearest: [] });
    expect(await meant('25.99')).toMatchObject({ problem: 'no-such-time', nearest: [] });
    expect(await meant('2021-02-29 9:30')).toMatchObject({ problem: 'no-such-day', nearest: [] });
  });

  it('are told once where it is the start that is wrong', async () => {
    for (const start of ['2021-02-29T10:30', 'soon', '10:30', '{ day: 1 }']) {
      const codes = await codesAt('11:30', start);
      expect(codes).toHaveLength(1);
      expect(['invalid-clock-time', 'wrong-type']).toContain(codes[0]);
    }
    expect(await codesAt('11:30', '~')).toEqual(['no-value']);
  });

  test.prop([
    fc.date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T23:59Z') }),
    fc.nat(4_000_000),
  ])('count the minutes of the calendar, over midnight and leap days', async (day, minutes) => {
    fc.pre(!Number.isNaN(day.getTime()));
    // By the calendar of the language, of which ours knows nothing.
    const start = day.toISOString().slice(0, 16);
    const later = new Date(Date.parse(`${start}Z`));
    later.setUTCMinutes(later.getUTCMinutes() + minutes);
    fc.pre(later.getUTCFullYear() <= 9999);
    const at = later.toISOString().slice(0, 16);
    expect(await eventAt(at, start)).toBe(minutes * 60);
    const ofDay = eventAt(at.slice(11), start);
    if (at.slice(11) >= start.slice(11)) expect(await ofDay).toBe((minutes * 60) % DAY);
    else await expect(ofDay).rejects.toThrow('lies before the start');
  });

  test.prop([fc.integer({ min: -62_135_596_800 / 60, max: 253_402_300_740 / 60 })])(
    'are written as they are read',
    (minutes) => {
      expect(parseClockTime(clockText(minutes * 60))).toBe(minutes * 60);
    },
  );
});

describe('the end', () => {
  it('lies at the last of what happens and is expected, or later', async () => {
    const scenario = (end: string): string => `scenario: 1
start: 2021-02-04T10:30
end: ${end}
events: [{ at: 1h, fail: [a] }]
expect: [{ from: 0s, to: 3h, id: a, state: up }, { at: 2h, id: b, state: up }]`;
    expect(await codesOf(scenario('13:30'))).toEqual([]);
    expect(await codesOf(scenario('2021-02-04T13:29'))).toEqual(['end-before']);
    expect(await codesOf(scenario('1h'))).toEqual(['end-before', 'end-before']);
    expect(await codesOf(scenario('0s'))).toEqual(['end-before', 'end-before', 'end-before']);
    expect(await codesOf(scenario('10:00'))).toEqual(['time-before-start']);
  });
});
