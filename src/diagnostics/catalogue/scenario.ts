import { placeOf } from '../../model/locate.js';
import type { SourceRange } from '../../model/source-range.js';
import { error, type Entries } from '../entry.js';
import { didYouMean, listed, printable, quote, quotedList } from '../phrases.js';
import { DURATION_PROBLEMS, type DurationProblem } from './value.js';

export type ClockProblem =
  'day-alone' | 'form' | 'no-such-day' | 'no-such-time' | 'seconds' | 'time-alone' | 'zone';

export type StatesProblem = 'none' | 'twice' | 'all';

/** Findings about a scenario: its times, events and expectations, and how they go together. */
export interface ScenarioArguments {
  'scenario-of-nothing': Record<never, never>;
  'invalid-time': {
    readonly text: string;
    readonly problem: ClockProblem | DurationProblem;
    readonly nearest: readonly string[];
  };
  'invalid-clock-time': {
    readonly text: string;
    readonly problem: ClockProblem | 'other';
    readonly nearest: readonly string[];
  };
  'time-without-start': { readonly text: string };
  'time-before-start': {
    readonly text: string;
    readonly start: string;
    /** The same time on the day after; null where that isn't what may have been meant. */
    readonly nextDay: string | null;
  };
  'stated-in-no-way': {
    readonly owner: string;
    /** The keys that each of the ways takes. */
    readonly ways: readonly (readonly string[])[];
    /** What the way that it comes nearest to lacks. */
    readonly missing: readonly string[];
  };
  'key-of-another-way': {
    readonly key: string;
    /** What it stands beside, and doesn't go with. */
    readonly beside: readonly string[];
    /** What it goes with, in each of the ways that take it. */
    readonly ways: readonly (readonly string[])[];
  };
  'states-of-no-use': { readonly problem: StatesProblem };
  'order-of-two': { readonly given: number };
  'order-of-one': { readonly id: string };
  'order-against-others': {
    readonly first: string;
    readonly second: string;
    /** How others have it: the first some ids from the second to the first, and how many there are. */
    readonly way: readonly string[];
    readonly length: number;
    /** Where that begins. */
    readonly from: SourceRange;
  };
  'span-ends-before-it-begins': Record<never, never>;
  'end-before': { readonly what: 'event' | 'expectation'; readonly end: SourceRange };
  'expectation-contradicts': { readonly id: string; readonly others: readonly SourceRange[] };
}

const CLOCK_PROBLEMS: Readonly<Record<ClockProblem, string>> = {
  'day-alone': 'write the time of that day too, as in 2021-02-04T10:30',
  form: 'it is written as in 10:30 or 2021-02-04T10:30',
  'no-such-day': 'the calendar has no such day',
  'no-such-time':
    'a day goes from 00:00 to 23:59, and midnight at its end is 00:00 of the next, with its date',
  seconds:
    'the clock is told to the minute; where seconds matter, write how long after the start it is, such as 90s',
  'time-alone': 'write the day too, as in 2021-02-04T10:30',
  zone: 'the clock of a scenario has no zone; leave it out',
};

const NO_TIME =
  'write a duration after the start, such as 2h, or, where the scenario has a start, a time of the clock, such as 10:30 or 2021-02-04T10:30';

export const SCENARIO_ENTRIES: Entries<ScenarioArguments> = {
  'scenario-of-nothing': error(
    () =>
      "nothing happens in this scenario, and nothing is expected; list what fails and when under 'events', or what should be seen under 'expect'",
  ),
  'invalid-time': error(
    ({ text, problem, nearest }) =>
      `${quote(text)} is no time: ${
        problem === 'other' ? NO_TIME : { ...CLOCK_PROBLEMS, ...DURATION_PROBLEMS }[problem]
      }${didYouMean(nearest)}`,
  ),
  'invalid-clock-time': error(
    ({ text, problem, nearest }) =>
      `${quote(text)} is no day and time: ${
        problem === 'other' || problem === 'form'
          ? 'write it as in 2021-02-04T10:30'
          : CLOCK_PROBLEMS[problem]
      }${didYouMean(nearest)}`,
  ),
  'time-without-start': error(
    ({ text }) =>
      `${quote(text)} is a time of the clock, and the scenario doesn't say what that shows at its start; write 'start: 2021-02-04T10:30', or a duration after the start here`,
  ),
  'time-before-start': error(
    ({ text, start, nextDay }) =>
      `${quote(text)} lies before the start, ${start}${
        nextDay === null ? '' : `; if it is of the next day, write ${quote(nextDay)}`
      }`,
  ),
  'stated-in-no-way': error(({ owner, ways, missing }) => {
    const needs = `${owner} needs ${waysText(ways)}`;
    return isOneOfKeys(ways) ? needs : `${needs}; missing is ${quotedList(missing, 'and')}`;
  }),
  'key-of-another-way': error(
    ({ key, beside, ways }) =>
      `${quote(key)} doesn't go with ${quotedList(beside, 'and')}${
        ways.some((keys) => keys.length > 0) ? `, but with ${waysText(ways)}` : ''
      }`,
  ),
  'states-of-no-use': error(({ problem }) => STATES_PROBLEMS[problem]),
  'order-of-two': error(
    ({ given }) =>
      `an order is of two ids, the first of what comes back first; there ${given === 1 ? 'is' : 'are'} ${given === 0 ? 'none' : String(given)} here`,
  ),
  'order-of-one': error(({ id }) => `${quote(id)} can't come back before itself`),
  'order-against-others': error(({ first, second, way, length, from }) => {
    const shown = way.map(quote).join(' before ');
    const rest = length > way.length ? ` and so on before ${quote(first)}` : '';
    const place = printable(placeOf(from));
    const others =
      length > 2 ? `other orders, from ${place} on, have` : `the order at ${place} has`;
    return `${quote(first)} can't come back before ${quote(second)}: ${others} ${shown}${rest}`;
  }),
  'span-ends-before-it-begins': error(() => "'to' lies before 'from'"),
  'end-before': error(
    ({ what, end }) =>
      `this ${what} lies after the end of the scenario (${printable(placeOf(end))}), and would never be seen`,
  ),
  'expectation-contradicts': error(
    ({ id, others }) =>
      `no state of ${quote(id)} meets this and what is expected of it at the same time at ${listed(
        others.map((range) => printable(placeOf(range))),
        'and',
      )}`,
  ),
};

const STATES_PROBLEMS: Readonly<Record<StatesProblem, string>> = {
  none: 'an empty list of states: nothing could meet it; name one of up, degraded, down, or two',
  twice: 'a state is named twice; name each once',
  all: 'all three states: whatever is seen would meet that; name one, or two',
};

const isOneOfKeys = (ways: readonly (readonly string[])[]): boolean =>
  ways.every((keys) => keys.length === 1);

const waysText = (ways: readonly (readonly string[])[]): string =>
  isOneOfKeys(ways)
    ? quotedList(ways.flat(), 'or')
    : ways.map((keys) => quotedList(keys, 'and')).join(', or ');
