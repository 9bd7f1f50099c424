import type {
  DefeatedGroup,
  KindTaken,
  NextFailure,
  SinglePoint,
  SmallestChange,
} from '../../../model/report/weak-spot.js';
import { list } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { outOfBounds } from './flaws.js';
import { count, duration, flag, fromOne, id, text } from './plain-shapes.js';
import { peopleCount, shown } from './shown-shapes.js';
import { sound } from './sound-shape.js';
import { criticality } from './told-words.js';

const kindTaken = whole<KindTaken>('what a kind of site loses', {
  kind: text,
  sites: sound(
    whole<KindTaken['sites']>('a count of sites', { total: count, taken: count }),
    ({ total, taken }) => outOfBounds(['taken'], taken, [0, total], 'total'),
  ),
  people: peopleCount,
});

const smallestChange = whole<SmallestChange>('a change', {
  dependent: id,
  on: id,
  file: text,
  line: fromOne,
  alike: count,
  sites: count,
  pairs: count,
});

export const singlePoint = whole<SinglePoint>('a single point of failure', {
  id,
  name: text,
  kind: nullable(text),
  owner: nullable(text),
  alike: fromOne,
  pairs: count,
  sites: count,
  criticality,
  after: duration,
  kinds: list('kinds of site', kindTaken),
  capabilities: shown('names', text),
  save: nullable(smallestChange),
});

const way = whole<DefeatedGroup['ways'][number]>('a way', { member: id, path: list('ids', id) });

export const defeatedGroup = whole<DefeatedGroup>('a defeated group', {
  group: id,
  needed: count,
  members: count,
  defeatedBy: id,
  sites: nullable(count),
  ways: list('ways', way),
  file: text,
  line: fromOne,
});

type CapabilityAtRisk = NextFailure['capabilities']['shown'][number];

const capabilityAtRisk = whole<CapabilityAtRisk>('a capability at risk', {
  name: text,
  kinds: list(
    'kinds of site',
    whole<CapabilityAtRisk['kinds'][number]>('a kind of site', { kind: text, sites: count }),
  ),
});

export const nextFailure = whole<NextFailure>('a failure that would take more', {
  id,
  own: flag,
  components: shown('ids', id),
  capabilities: shown('capabilities', capabilityAtRisk),
});
