import { error, type Entries } from '../entry.js';
import { didYouMean, listed, quote, quotedList, unquoted } from '../phrases.js';

export type IdProblem = 'empty' | 'characters' | 'too-long';
export type DurationProblem = 'no-unit' | 'fraction' | 'calendar' | 'too-long' | 'other';
export type DateProblem = 'form' | 'no-such-day';

/** What stands where something else was expected. */
export type Found = 'a mapping' | 'a list' | { readonly text: string };

/** Findings about a value by itself: it isn't of the shape that belongs where it stands. */
export interface ValueArguments {
  'unknown-key': {
    readonly key: string;
    /** What the mapping says something about, e.g. "a component". */
    readonly owner: string;
    readonly nearest: readonly string[];
    readonly allowed: readonly string[];
  };
  'missing-key': { readonly key: string; readonly owner: string };
  'wrong-type': { readonly expected: string; readonly found: Found };
  'missing-version': {
    readonly owner: string;
    /** The key that states it. */
    readonly key: string;
  };
  'no-value': {
    /** Null for an item of a list. */
    readonly key: string | null;
    /** Whether an empty mapping would do. */
    readonly mayBeEmpty: boolean;
  };
  'unknown-word': {
    readonly word: string;
    readonly allowed: readonly string[];
    readonly nearest: readonly string[];
  };
  'invalid-id': {
    readonly text: string;
    readonly problem: IdProblem;
    /** What may be written instead. */
    readonly suggestion: string | null;
  };
  'invalid-text': Record<never, never>;
  'blank-text': Record<never, never>;
  'invalid-duration': { readonly text: string; readonly problem: DurationProblem };
  'invalid-duration-range': {
    readonly text: string;
    readonly problem: DurationProblem | 'backwards';
  };
  'duration-not-positive': { readonly text: string };
  'invalid-fraction': {
    readonly text: string;
    readonly quoted: boolean;
    readonly nearest: readonly string[];
  };
  'invalid-whole-number': {
    readonly text: string;
    readonly quoted: boolean;
    readonly from: number;
  };
  'invalid-amount': { readonly text: string; readonly quoted: boolean };
  'empty-list': { readonly items: string };
  'invalid-date': { readonly text: string; readonly problem: DateProblem };
  'unsupported-version': { readonly text: string; readonly quoted: boolean };
  'unsupported-format': {
    /** The one that can be read, as in "utfall-baseline/1". */
    readonly expected: string;
    readonly text: string;
    /** Whether it is the same in a version that isn't known here. */
    readonly isOtherVersion: boolean;
  };
  'misplaced-defaults': Record<never, never>;
}

const ID_PROBLEMS: Readonly<Record<IdProblem, string>> = {
  empty: 'an id has at least one letter or digit',
  characters: "ids are letters and digits, with '_', and '.' and '-' inside",
  'too-long': 'ids have at most 128 characters',
};

export const DURATION_PROBLEMS: Readonly<Record<DurationProblem | 'backwards', string>> = {
  'no-unit': 'its unit is missing; write for example 90s, 30m, 8h or 2d',
  fraction: 'durations are whole numbers; write for example 1h30m for one and a half hours',
  calendar: 'weeks, months and years are not known; write days, for example 7d',
  'too-long': 'it is longer than a thousand years',
  other: 'write for example 90s, 30m, 8h, 2d, 1h30m or PT8H',
  backwards: 'the shorter one comes first',
};

const DATE_PROBLEMS: Readonly<Record<DateProblem, string>> = {
  form: 'write the year, the month and the day in digits, for example 2027-03-01',
  'no-such-day': 'the calendar has no such day',
};

export const VALUE_ENTRIES: Entries<ValueArguments> = {
  'unknown-key': error(
    ({ key, owner, nearest, allowed }) =>
      `unknown key ${quote(key)} in ${owner}${
        nearest.length > 0 ? didYouMean(nearest) : `; expected ${listed(allowed, 'or')}`
      }`,
  ),
  'missing-key': error(
    ({ key, owner }) => `${owner} needs the key ${quote(key)}, which is missing`,
  ),
  'wrong-type': error(
    ({ expected, found }) =>
      `expected ${expected}, found ${typeof found === 'string' ? found : quote(found.text)}`,
  ),
  'missing-version': error(
    ({ owner, key }) =>
      `${owner} needs the version of its format; start it with ${quote(`${key}: 1`)}`,
  ),
  'no-value': error(({ key, mayBeEmpty }) =>
    key === null
      ? 'this item of the list has no value; write one or remove it'
      : `${quote(key)} has no value; write one${mayBeEmpty ? ' ({} for an empty one)' : ''} or remove the key`,
  ),
  'unknown-word': error(
    ({ word, allowed, nearest }) =>
      `expected ${quotedList(allowed, 'or')}, found ${quote(word)}${didYouMean(nearest)}`,
  ),
  'invalid-id': error(
    ({ text, problem, suggestion }) =>
      `${quote(text)} is no id: ${ID_PROBLEMS[problem]}${
        suggestion === null ? '' : `; write for example ${quote(suggestion)}`
      }`,
  ),
  'invalid-text': error(() => 'this text holds half a character (a lone surrogate); write it anew'),
  'blank-text': error(
    () => 'this text is blank; write something that can be read, or leave it out',
  ),
  'invalid-duration': error(
    ({ text, problem }) => `${quote(text)} is no duration: ${DURATION_PROBLEMS[problem]}`,
  ),
  'invalid-duration-range': error(
    ({ text, problem }) =>
      `${quote(text)} is no ${text.includes('..') ? 'range of durations' : 'duration'}: ${DURATION_PROBLEMS[problem]}${
        problem === 'other' ? ', or a range such as 10m..40m' : ''
      }`,
  ),
  'duration-not-positive': error(
    ({ text }) => `${quote(text)} is too short here: expected a duration of at least a second`,
  ),
  'invalid-fraction': error(
    ({ text, quoted, nearest }) =>
      `expected a percentage such as 99.95% or a number from 0 to 1${unquoted(quoted)}, found ${quote(text)}${didYouMean(nearest)}`,
  ),
  'invalid-whole-number': error(
    ({ text, quoted, from }) =>
      `expected a whole number from ${String(from)} up${unquoted(quoted)}, found ${quote(text)}`,
  ),
  'invalid-amount': error(
    ({ text, quoted }) => `expected a number from 0 up${unquoted(quoted)}, found ${quote(text)}`,
  ),
  'empty-list': error(
    ({ items }) => `expected a list of ${items}, one at least, found an empty one`,
  ),
  'invalid-date': error(
    ({ text, problem }) => `${quote(text)} is no date: ${DATE_PROBLEMS[problem]}`,
  ),
  'unsupported-version': error(
    ({ text, quoted }) =>
      `expected 1${unquoted(quoted)}, the version of the format that this utfall reads, found ${quote(text)}`,
  ),
  'unsupported-format': error(
    ({ expected, text, isOtherVersion }) =>
      `expected ${quote(expected)}, found ${quote(text)}${
        isOtherVersion
          ? ', which another version of utfall wrote; use that version, or write the file anew'
          : ''
      }`,
  ),
  'misplaced-defaults': error(
    () => "'defaults' can't stand in an included file; move it to the main file",
  ),
};
