import type {
  DefeatedGroup,
  KindTaken,
  NextFailure,
  SinglePoint,
  SmallestChange,
} from '../../model/report/weak-spot.js';
import { isoDuration } from '../duration-text.js';
import { all, asIs, keys, orNull } from './key-order.js';
import { peopleCount, shown } from './shown-json.js';

const kindTaken = keys<KindTaken>({
  kind: asIs,
  sites: keys<KindTaken['sites']>({ total: asIs, taken: asIs }),
  people: peopleCount,
});

const smallestChange = keys<SmallestChange>({
  dependent: asIs,
  on: asIs,
  file: asIs,
  line: asIs,
  alike: asIs,
  sites: asIs,
  pairs: asIs,
});

export const singlePoint = keys<SinglePoint>({
  id: asIs,
  name: asIs,
  kind: asIs,
  owner: asIs,
  alike: asIs,
  pairs: asIs,
  sites: asIs,
  criticality: asIs,
  after: isoDuration,
  kinds: all(kindTaken),
  capabilities: shown(asIs),
  save: orNull(smallestChange),
});

export const defeatedGroup = keys<DefeatedGroup>({
  group: asIs,
  needed: asIs,
  members: asIs,
  defeatedBy: asIs,
  sites: asIs,
  ways: all(keys<DefeatedGroup['ways'][number]>({ member: asIs, path: all(asIs) })),
  file: asIs,
  line: asIs,
});

type CapabilityAtRisk = NextFailure['capabilities']['shown'][number];

export const nextFailure = keys<NextFailure>({
  id: asIs,
  own: asIs,
  components: shown(asIs),
  capabilities: shown(
    keys<CapabilityAtRisk>({
      name: asIs,
      kinds: all(keys<CapabilityAtRisk['kinds'][number]>({ kind: asIs, sites: asIs })),
    }),
  ),
});
