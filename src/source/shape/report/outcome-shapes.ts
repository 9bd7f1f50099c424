import type {
  KindOutcome,
  Loss,
  RegionOutcome,
  SiteOutcome,
  Span,
} from '../../../model/report/outcome.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { backwards, outOfBounds } from './flaws.js';
import { count, duration, fromOne, id, text } from './plain-shapes.js';
import { hitCount, peopleCount, shown } from './shown-shapes.js';
import { sound } from './sound-shape.js';
import { criticality, level, state } from './told-words.js';

const span = sound(
  whole<Span>('a span of times', { first: duration, last: duration }),
  ({ first, last }) => backwards(['last'], ['first', first], ['last', last]),
);

export const kindOutcome = sound(
  whole<KindOutcome>('what happens to a kind of site', {
    kind: text,
    sites: hitCount,
    people: peopleCount,
    losing: count,
    down: nullable(span),
    beforeDown: nullable(span),
    degraded: nullable(span),
  }),
  ({ losing, sites }) => outOfBounds(['losing'], losing, [0, sites.degraded], 'degraded'),
);

const bridge = sound(
  whole<NonNullable<Loss['workaround']>>('a workaround', {
    name: text,
    from: duration,
    until: nullable(duration),
  }),
  ({ from, until }) => backwards(['until'], ['from', from], ['until', until]),
);

export const loss = sound(
  whole<Loss>('a loss', {
    capability: id,
    name: text,
    criticality,
    kind: text,
    sites: whole<Loss['sites']>('a count of sites', { hit: count, total: count }),
    people: count,
    state: level,
    degradedAfter: nullable(duration),
    downAfter: nullable(duration),
    workaround: nullable(bridge),
  }),
  ({ sites: { hit, total }, degradedAfter, downAfter }) => [
    ...outOfBounds(['sites', 'hit'], hit, [0, total], 'total'),
    ...backwards(['downAfter'], ['degradedAfter', degradedAfter], ['downAfter', downAfter]),
  ],
);

export const regionOutcome = whole<RegionOutcome>('what happens in a region', {
  kind: text,
  region: nullable(text),
  sites: whole<RegionOutcome['sites']>('a count of sites', { down: count, degraded: count }),
  people: count,
});

export const siteOutcome = whole<SiteOutcome>('what happens at a site', {
  id,
  name: text,
  kind: text,
  region: nullable(text),
  count: fromOne,
  state,
  lost: shown('names', text),
  degraded: shown('names', text),
});
