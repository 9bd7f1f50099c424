import { DURATION_IN_ISO, DURATION_IN_UNITS } from '../../model/duration.js';
import type { JsonSchemaObject } from '../json-schema.js';

/**
 * A text is a text as it is written, and so a number or a truth value is one where editors take it
 * for that: `region: 0301`.
 */
export const AS_WRITTEN = ['string', 'number', 'boolean'] as const;

/** What stands alone in UTF-16 is no character. */
const CHARACTERS = '[^\\p{Cs}]*';

export const anyText: JsonSchemaObject = { type: AS_WRITTEN, pattern: `^${CHARACTERS}$` };

/** The key of a mapping by texts of the user's. */
export const textKey: JsonSchemaObject = {
  pattern: `^(?=${CHARACTERS}\\S)${CHARACTERS}$`,
  errorMessage: 'Expected a text with something to read in it.',
};

export const text: JsonSchemaObject = { type: AS_WRITTEN, ...textKey };

/** The same, where a number is none. */
export const quotedText: JsonSchemaObject = { type: 'string', ...textKey };

/**
 * An id may be written in letters with their marks apart; the loader composes them. Marks that
 * there is no letter with pass here, and not there.
 */
const ID = '^(?=[\\p{L}\\p{Nd}_])(?:[\\p{L}\\p{Nd}._-]\\p{M}*){0,127}[\\p{L}\\p{Nd}_]\\p{M}*$';
const ID_EXPECTED =
  'Expected an id: letters and digits, with . _ - inside, at most 128 characters.';

/** The key of a mapping by id. */
export const idKey: JsonSchemaObject = { pattern: ID, errorMessage: ID_EXPECTED };

export const id: JsonSchemaObject = {
  type: AS_WRITTEN,
  ...idKey,
  // As numbers are written: no sign before them, and none inside from 1e+21 on.
  minimum: 0,
  exclusiveMaximum: 1e21,
};

const withoutAnchors = ({ source }: RegExp): string => source.replace(/^\^|\$$/g, '');
const DURATION = `(?:${withoutAnchors(DURATION_IN_UNITS)}|${withoutAnchors(DURATION_IN_ISO)})`;
const DURATION_EXPECTED = 'Expected a duration such as 90s, 30m, 8h, 2d, 1h30m or PT8H.';

export const duration: JsonSchemaObject = {
  type: 'string',
  pattern: `^${DURATION}$`,
  errorMessage: DURATION_EXPECTED,
};

export const positiveDuration: JsonSchemaObject = {
  type: 'string',
  pattern: `^(?=.*[1-9])${DURATION}$`,
  errorMessage: 'Expected a duration of a second or more, such as 90d or 12h.',
};

export const durationRange: JsonSchemaObject = {
  type: 'string',
  pattern: `^\\s*${DURATION}\\s*(?:\\.\\.\\s*${DURATION}\\s*)?$`,
  errorMessage: 'Expected a duration such as 20m, or a range such as 10m..40m.',
};

export const positiveDurationRange: JsonSchemaObject = {
  type: 'string',
  // What is less than a second would begin the range.
  pattern: `^(?=[^.]*[1-9])\\s*${DURATION}\\s*(?:\\.\\.\\s*${DURATION}\\s*)?$`,
  errorMessage: 'Expected a duration of a second or more, such as 20m, or a range, 10m..40m.',
};

export const fraction: JsonSchemaObject = {
  type: ['string', 'number'],
  pattern: '^0*(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)%$',
  errorMessage: 'Expected a percentage such as 99.95%, or a number from 0 to 1.',
  minimum: 0,
  maximum: 1,
};

const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)';
const DAY_OF_ANY_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';

const DATE = `(?:(?!0000)\\d{4}-${DAY_OF_ANY_YEAR}|${LEAP_YEAR}-02-29)`;

/** A day that there is in the calendar. */
export const date: JsonSchemaObject = {
  type: 'string',
  pattern: `^${DATE}$`,
  errorMessage: 'Expected a day that there is, as in 2027-03-01.',
};

const TIME_OF_DAY = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** A day and a time of it, on a clock without a zone. */
export const clockTime: JsonSchemaObject = {
  type: 'string',
  pattern: `^${DATE}T${TIME_OF_DAY}$`,
  errorMessage: 'Expected a day and a time, as in 2021-02-04T10:30.',
};

/** A duration after the start, or a time of the clock. */
export const time: JsonSchemaObject = {
  type: 'string',
  pattern: `^(?:${DURATION}|${TIME_OF_DAY}|${DATE}T${TIME_OF_DAY})$`,
  errorMessage:
    'Expected a duration after the start, such as 2h, or, where there is a start, a time such as 10:30 or 2021-02-04T10:30.',
};
