import { parseCalendarDate } from './calendar-date.js';
import type { Seconds } from './duration.js';
import type { ClockTime } from './scenario.js';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;
const OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `yyyy-mm-ddThh:mm`. @returns null for what isn't written so, and for times that aren't there */
export function parseClockTime(text: string): ClockTime | null {
  const [, day = '', time = ''] = WRITTEN.exec(text) ?? [];
  const [date, ofDay] = [parseCalendarDate(day), parseTimeOfDay(time)];
  return date === null || ofDay === null ? null : Date.parse(date) / 1000 + ofDay;
}

/** Reads `hh:mm`, from 00:00 to 23:59. @returns the seconds since midnight; null for anything else */
export function parseTimeOfDay(text: string): Seconds | null {
  const [, hours, minutes] = OF_DAY.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return (Number(hours) * 60 + Number(minutes)) * 60;
}

/** `2021-02-04T10:30`, of a time on the clock; with seconds only where there are any. */
export const clockText = (time: ClockTime): string => clockWithSeconds(time).replace(/:00$/, '');

/** `2021-02-04T10:30:00`, of a time on the clock. */
export const clockWithSeconds = (time: ClockTime): string =>
  new Date(time * 1000).toISOString().slice(0, -'.000Z'.length);

/** Whether the clock can show a time: its years have four digits. */
export const isOnClock = (time: ClockTime): boolean => time < YEAR_10000;

const YEAR_10000 = Date.UTC(10_000, 0) / 1000;

/** When the day of a time began. */
export const midnightOf = (time: ClockTime): ClockTime => Math.floor(time / DAY) * DAY;

/** A day in seconds: all are equally long. */
export const DAY = 24 * 60 * 60;
