import type {
  KindOutcome,
  Loss,
  RegionOutcome,
  SiteOutcome,
  Span,
} from '../../model/report/outcome.js';
import { isoDuration, isoOrNull } from '../duration-text.js';
import { asIs, keys, orNull } from './key-order.js';
import { hitCount, peopleCount, shown } from './shown-json.js';

const span = orNull(keys<Span>({ first: isoDuration, last: isoDuration }));

export const kindOutcome = keys<KindOutcome>({
  kind: asIs,
  sites: hitCount,
  people: peopleCount,
  losing: asIs,
  down: span,
  beforeDown: span,
  degraded: span,
});

export const loss = keys<Loss>({
  capability: asIs,
  name: asIs,
  criticality: asIs,
  kind: asIs,
  sites: keys<Loss['sites']>({ hit: asIs, total: asIs }),
  people: asIs,
  state: asIs,
  degradedAfter: isoOrNull,
  downAfter: isoOrNull,
  workaround: orNull(
    keys<NonNullable<Loss['workaround']>>({ name: asIs, from: isoDuration, until: isoOrNull }),
  ),
});

export const regionOutcome = keys<RegionOutcome>({
  kind: asIs,
  region: asIs,
  sites: keys<RegionOutcome['sites']>({ down: asIs, degraded: asIs }),
  people: asIs,
});

export const siteOutcome = keys<SiteOutcome>({
  id: asIs,
  name: asIs,
  kind: asIs,
  region: asIs,
  count: asIs,
  state: asIs,
  lost: shown(asIs),
  degraded: shown(asIs),
});
