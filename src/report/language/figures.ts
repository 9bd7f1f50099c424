import type { CalendarDate } from '../../model/calendar-date.js';
import type { Seconds } from '../../model/duration.js';
import type { ClockTime } from '../../model/scenario.js';
import type { Phrase } from '../phrase.js';

/** The clock of a scenario; null: none, and times are told from the start. */
export interface Times {
  readonly start: ClockTime | null;
}

/** Numbers, times and lists as people who speak the language write them. */
export interface Figures {
  /** To the whole. */
  readonly number: (value: number) => string;
  /** To the whole; something is never told as nothing. */
  readonly aboutNumber: (value: number) => string;
  /** A share, from 0 to 1, in whole percent. */
  readonly share: (value: number) => string;
  /** How many of some, in whole percent; what is any is never told as none, nor as all. */
  readonly shareOf: (count: number, of: number) => string;
  readonly duration: (duration: Seconds) => string;
  /**
   * To the second, from an hour to the minute, from a day to the hour; something is never told as
   * nothing.
   */
  readonly aboutDuration: (duration: number) => string;
  readonly date: (date: CalendarDate) => string;
  /** A time after the start, short: for a table. */
  readonly clock: (times: Times, at: Seconds) => string;
  /** The same on an axis, where a day is told at its beginning only. */
  readonly tick: (times: Times, at: Seconds) => string;
  /** The same in a sentence: `at 13:30`. */
  readonly moment: (times: Times, at: Seconds) => string;
  /** With its day. */
  readonly dayAndMoment: (times: Times, at: Seconds) => string;
  /** Those that are shown, and how many there are besides. */
  readonly list: (items: readonly Phrase[], more: number) => Phrase;
  /** The same of all, which are cut beyond `limit` unless that would save nothing. */
  readonly listed: (items: readonly Phrase[], limit: number) => Phrase;
  /** `1,550 clinics`. */
  readonly sites: (kind: string, count: number) => Phrase;
  readonly people: (count: number) => string;
  /** Under a list that is cut at a prompt. */
  readonly leftOut: (count: number) => string;
}
