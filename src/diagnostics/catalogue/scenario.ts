import { placeOf } from '../../model/locate.js';
import type { SourceRange } from '../../model/source-range.js';
import { error, type Entries } from '../entry.js';
import { printable, quote, quotedList } from '../phrases.js';

/** Findings about a scenario: its times, events and expectations, and how they go together. */
export interface ScenarioArguments {
  'invalid-time': { readonly text: string };
  'invalid-clock-time': { readonly text: string };
  'time-without-start': { readonly text: string };
  'time-before-start': { readonly text: string; readonly isOfDay: boolean };
  'stated-in-no-way': {
    readonly owner: string;
    /** The keys that each of the ways takes. */
    readonly ways: readonly (readonly string[])[];
    /** What the way that it comes nearest to lacks, and what doesn't go with that. */
    readonly missing: readonly string[];
    readonly misplaced: readonly string[];
  };
  'states-of-no-use': { readonly given: number };
  'order-of-two': Record<never, never>;
  'order-of-one': { readonly id: string };
  'orders-in-a-circle': { readonly ids: readonly string[] };
  'span-ends-before-it-begins': Record<never, never>;
  'end-before': { readonly what: 'event' | 'expectation' };
  'expectation-contradicts': { readonly id: string; readonly first: SourceRange };
}

export const SCENARIO_ENTRIES: Entries<ScenarioArguments> = {
  'invalid-time': error(
    ({ text }) =>
      `${quote(text)} is no time; write a duration after the start, such as 2h, or, where the scenario has a start, a time of the clock, such as 10:30 or 2021-02-04T10:30`,
  ),
  'invalid-clock-time': error(
    ({ text }) => `${quote(text)} is no day and time; write it as in 2021-02-04T10:30`,
  ),
  'time-without-start': error(
    ({ text }) =>
      `${quote(text)} is a time of the clock, and the scenario doesn't say what that shows at its start; write 'start: 2021-02-04T10:30', or a duration after the start here`,
  ),
  'time-before-start': error(
    ({ text, isOfDay }) =>
      `${quote(text)} lies before the start${isOfDay ? '; if it is of a later day, write the day too, as in 2021-02-05T09:00' : ''}`,
  ),
  'stated-in-no-way': error(({ owner, ways, missing, misplaced }) => {
    const needs = `${owner} needs ${waysText(ways)}`;
    if (misplaced.length > 0)
      return `${needs}; ${quotedList(misplaced, 'and')} doesn't go with that`;
    return ways.every((keys) => keys.length === 1)
      ? needs
      : `${needs}; missing is ${quotedList(missing, 'and')}`;
  }),
  'states-of-no-use': error(({ given }) =>
    given === 0
      ? 'an empty list of states: nothing could meet it; name one of up, degraded, down, or two'
      : 'name each state once, and not all three: whatever is seen would meet that',
  ),
  'order-of-two': error(() => 'an order is of two ids, the first of what comes back first'),
  'order-of-one': error(({ id }) => `${quote(id)} can't come back before itself`),
  'orders-in-a-circle': error(
    ({ ids }) =>
      `these orders contradict each other: ${quotedList(ids, 'and')} each before the next, and round again`,
  ),
  'span-ends-before-it-begins': error(() => "'to' lies before 'from'"),
  'end-before': error(
    ({ what }) => `this ${what} lies after the end of the scenario, and would never be seen`,
  ),
  'expectation-contradicts': error(
    ({ id, first }) =>
      `${quote(id)} is expected to be otherwise at the same time at ${printable(placeOf(first))}`,
  ),
};

const waysText = (ways: readonly (readonly string[])[]): string =>
  ways.every((keys) => keys.length === 1)
    ? quotedList(ways.flat(), 'or')
    : ways.map((keys) => quotedList(keys, 'and')).join(', or ');
