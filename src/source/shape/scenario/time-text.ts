import type { ClockProblem } from '../../../diagnostics/catalogue/scenario.js';
import { parseCalendarDate } from '../../../model/calendar-date.js';
import { parseTimeOfDay } from '../../../model/clock-time.js';

/** Why a text is no time of the clock, as far as can be guessed, and what may have been meant. */
export interface ClockGuess {
  readonly problem: ClockProblem;
  readonly nearest: readonly string[];
}

/** What people write for a time of the clock, with or without a day. */
const ANY_CLOCK =
  /^(?:(\d{4}-\d{2}-\d{2})(?:[Tt]| +))?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?$/;

/** @returns null for what isn't like a time of the clock at all */
export function guessClock(text: string): ClockGuess | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { problem: parseCalendarDate(text) === null ? 'no-such-day' : 'day-alone', nearest: [] };
  }
  const written = ANY_CLOCK.exec(text);
  if (written === null) return null;
  const [, day, hours = '', minutes = '', seconds = '00', zone] = written;
  if (day !== undefined && parseCalendarDate(day) === null) {
    return { problem: 'no-such-day', nearest: [] };
  }
  const ofDay = `${hours.padStart(2, '0')}:${minutes}`;
  if (parseTimeOfDay(ofDay) === null) return { problem: 'no-such-time', nearest: [] };
  const nearest = [day === undefined ? ofDay : `${day}T${ofDay}`];
  if (zone !== undefined) return { problem: 'zone', nearest };
  return seconds === '00' ? { problem: 'form', nearest } : { problem: 'seconds', nearest: [] };
}
