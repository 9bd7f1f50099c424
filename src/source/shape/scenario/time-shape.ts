import { parseClockTime, parseTimeOfDay } from '../../../model/clock-time.js';
import { parseDuration, type Seconds } from '../../../model/duration.js';
import type { ClockTime } from '../../../model/scenario.js';
import { durationProblem } from '../duration-text.js';
import { scalar } from '../scalar-shapes.js';
import type { Located, Shape } from '../shape.js';
import { guessClock } from './time-text.js';

/** A time of a scenario as it is stated; which it is on the clock is seen once the start is known. */
export type StatedTime =
  | { readonly type: 'after-start'; readonly seconds: Seconds; readonly text: string }
  | { readonly type: 'of-day'; readonly seconds: Seconds; readonly text: string }
  | { readonly type: 'clock'; readonly time: ClockTime; readonly text: string };

export const time: Shape<Located<StatedTime>> = scalar(
  { type: 'time' },
  'a time',
  ({ text, range }, { findings }): StatedTime | null => {
    const after = parseDuration(text);
    if (after !== null) return { type: 'after-start', seconds: after, text };
    const ofDay = parseTimeOfDay(text);
    if (ofDay !== null) return { type: 'of-day', seconds: ofDay, text };
    const clock = parseClockTime(text);
    if (clock !== null) return { type: 'clock', time: clock, text };
    const { problem, nearest } = guessClock(text) ?? {
      problem: durationProblem(text),
      nearest: [],
    };
    findings.report('invalid-time', { text, problem, nearest }, range);
    return null;
  },
);

/** What the clock says at the start. */
export const clockTime: Shape<Located<ClockTime>> = scalar(
  { type: 'clock-time' },
  'a day and a time',
  ({ text, range }, { findings }) => {
    const clock = parseClockTime(text);
    if (clock !== null) return clock;
    const { problem, nearest } = guessClock(text) ?? { problem: 'other', nearest: [] };
    const wholes = nearest.filter((each) => parseClockTime(each) !== null);
    const isOfDay = problem === 'form' && wholes.length === 0;
    const words = { text, problem: isOfDay ? 'time-alone' : problem, nearest: wholes } as const;
    findings.report('invalid-clock-time', words, range);
    return null;
  },
);
