import type {
  ExpectedOrder,
  ExpectedState,
  ReportedExpectation,
} from '../../../model/report/course.js';
import { filledList } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { variants } from '../variants-shape.js';
import { whole } from '../whole-shape.js';
import { backwards } from './flaws.js';
import { duration, flag, id, text, word } from './plain-shapes.js';
import { shown } from './shown-shapes.js';
import { sound } from './sound-shape.js';
import { evidence, state } from './told-words.js';

const expectedState = sound(
  whole<ExpectedState>('an expected state', {
    type: word('state'),
    id,
    from: duration,
    to: duration,
    states: filledList('states', state),
  }),
  ({ from, to }) => backwards(['to'], ['from', from], ['to', to]),
);

const expectedOrder = whole<ExpectedOrder>('an expected order', {
  type: word('order'),
  earlier: id,
  later: id,
});

const seen = whole<NonNullable<ReportedExpectation['seen']>>('what was seen', {
  at: duration,
  state,
  causes: shown('ids', id),
});

const returns = whole<NonNullable<ReportedExpectation['returns']>>('when each returned', {
  first: nullable(duration),
  second: nullable(duration),
});

export const reportedExpectation = whole<ReportedExpectation>('an expectation', {
  expected: variants<ReportedExpectation['expected']>('what is expected', {
    state: expectedState,
    order: expectedOrder,
  }),
  isMet: flag,
  seen: nullable(seen),
  returns: nullable(returns),
  fitted: shown('ids', id),
  source: nullable(evidence),
  reference: nullable(text),
});
