import type { KindCourse, TimedLoss, TimelineRow } from '../../../model/report/course.js';
import { list } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { backwards, outOfBounds } from './flaws.js';
import { amount, count, duration, id, text, word } from './plain-shapes.js';
import { hitCount, peopleCount } from './shown-shapes.js';
import { sound, type Flaw } from './sound-shape.js';
import { criticality, level } from './told-words.js';

const bar = sound(
  whole<TimelineRow['bars'][number]>('a bar', { from: duration, to: duration, state: level }),
  ({ from, to }) => backwards(['to'], ['from', from], ['to', to]),
);

export const timelineRow = sound(
  whole<TimelineRow>('a row of a timeline', {
    type: word('component', 'capability'),
    name: text,
    kind: nullable(text),
    bars: list('bars', bar),
  }),
  ({ bars }) =>
    bars.flatMap(({ from }, place): readonly Flaw[] =>
      from >= (bars[place - 1]?.to ?? 0)
        ? []
        : [{ at: ['bars', place, 'from'], code: 'bars-overlap', words: {} }],
    ),
);

export const kindCourse = sound(
  whole<KindCourse>('what happened to a kind of site', {
    kind: text,
    sites: hitCount,
    people: peopleCount,
    losing: count,
    from: nullable(duration),
    until: nullable(duration),
  }),
  ({ losing, sites, from, until }) => [
    ...outOfBounds(['losing'], losing, [0, sites.degraded], 'degraded'),
    ...(from === null ? [] : backwards(['until'], ['from', from], ['until', until])),
  ],
);

const peopleHours = whole<TimedLoss['peopleHours']>('a count of hours', {
  down: amount,
  degraded: amount,
});

const workaround = whole<NonNullable<TimedLoss['workaround']>>('a workaround', {
  name: text,
  lasts: nullable(duration),
});

export const timedLoss = sound(
  whole<TimedLoss>('a loss', {
    capability: id,
    name: text,
    criticality,
    kind: text,
    sites: hitCount,
    people: count,
    from: duration,
    until: nullable(duration),
    downFor: duration,
    hitFor: duration,
    peopleHours,
    workaround: nullable(workaround),
  }),
  ({ from, until, downFor, hitFor }) => [
    ...backwards(['until'], ['from', from], ['until', until]),
    ...backwards(['hitFor'], ['downFor', downFor], ['hitFor', hitFor]),
  ],
);
