import type {
  ExpectedOrder,
  ExpectedState,
  KindCourse,
  ReportedEvent,
  ReportedExpectation,
  TimedLoss,
  TimelineRow,
} from '../../model/report/course.js';
import { isoDuration, isoOrNull } from '../duration-text.js';
import { all, asIs, keys, orNull } from './key-order.js';
import { hitCount, named, peopleCount, shown } from './shown-json.js';

export const reportedEvent = keys<ReportedEvent>({
  at: isoDuration,
  fail: shown(named),
  degrade: shown(named),
  restore: shown(named),
  lasts: isoOrNull,
  note: asIs,
});

export const timelineRow = keys<TimelineRow>({
  type: asIs,
  name: asIs,
  kind: asIs,
  bars: all(keys<TimelineRow['bars'][number]>({ from: isoDuration, to: isoDuration, state: asIs })),
});

export const kindCourse = keys<KindCourse>({
  kind: asIs,
  sites: hitCount,
  people: peopleCount,
  losing: asIs,
  from: isoOrNull,
  until: isoOrNull,
});

export const timedLoss = keys<TimedLoss>({
  capability: asIs,
  name: asIs,
  criticality: asIs,
  kind: asIs,
  sites: hitCount,
  people: asIs,
  from: isoDuration,
  until: isoOrNull,
  downFor: isoDuration,
  hitFor: isoDuration,
  peopleHours: keys<TimedLoss['peopleHours']>({ down: asIs, degraded: asIs }),
  workaround: orNull(keys<NonNullable<TimedLoss['workaround']>>({ name: asIs, lasts: isoOrNull })),
});

const expectedState = keys<ExpectedState>({
  type: asIs,
  id: asIs,
  from: isoDuration,
  to: isoDuration,
  states: all(asIs),
});

const expectedOrder = keys<ExpectedOrder>({ type: asIs, earlier: asIs, later: asIs });

export const reportedExpectation = keys<ReportedExpectation>({
  expected: (expected) =>
    expected.type === 'state' ? expectedState(expected) : expectedOrder(expected),
  isMet: asIs,
  seen: orNull(
    keys<NonNullable<ReportedExpectation['seen']>>({
      at: isoDuration,
      state: asIs,
      causes: shown(asIs),
    }),
  ),
  returns: orNull(
    keys<NonNullable<ReportedExpectation['returns']>>({ first: isoOrNull, second: isoOrNull }),
  ),
  fitted: shown(asIs),
  source: asIs,
  reference: asIs,
});
