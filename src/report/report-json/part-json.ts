import { clockText } from '../../model/clock-time.js';
import type {
  FailurePart,
  ReportedTopology,
  ReportPart,
  ScenarioPart,
  TopologyPart,
} from '../../model/report/report.js';
import type { Named } from '../../model/report/shown.js';
import type { Level } from '../../model/state.js';
import { isoDuration, isoOrNull } from '../duration-text.js';
import { basis, inventory } from './basis-json.js';
import {
  kindCourse,
  reportedEvent,
  reportedExpectation,
  timedLoss,
  timelineRow,
} from './course-json.js';
import { all, asIs, keys, orNull } from './key-order.js';
import { kindOutcome, loss, regionOutcome, siteOutcome } from './outcome-json.js';
import { causeTree, picture } from './picture-json.js';
import { hitCount, shown } from './shown-json.js';
import { defeatedGroup, nextFailure, singlePoint } from './weak-spot-json.js';

const topology = keys<ReportedTopology>({
  name: asIs,
  components: asIs,
  capabilities: asIs,
  sites: asIs,
  siteEntries: asIs,
});

const failurePart = keys<FailurePart>({
  type: asIs,
  topology,
  imposed: shown(keys<Named & { readonly state: Level }>({ id: asIs, name: asIs, state: asIs })),
  within: isoOrNull,
  workarounds: asIs,
  components: hitCount,
  kinds: all(kindOutcome),
  picture: orNull(picture),
  losses: shown(loss),
  spared: shown(asIs),
  regions: shown(regionOutcome),
  sites: shown(siteOutcome),
  causes: all(causeTree),
  next: shown(nextFailure),
  defeated: shown(defeatedGroup),
  singlePoints: shown(singlePoint),
  basis,
});

const scenarioPart = keys<ScenarioPart>({
  type: asIs,
  topology,
  name: asIs,
  file: asIs,
  start: orNull(clockText),
  end: isoDuration,
  middled: asIs,
  events: shown(reportedEvent),
  components: hitCount,
  kinds: all(kindCourse),
  picture: orNull(picture),
  losses: shown(timedLoss),
  spared: shown(asIs),
  timeline: shown(timelineRow),
  expectations: shown(reportedExpectation),
  met: asIs,
  regions: shown(regionOutcome),
  sites: shown(siteOutcome),
  causes: all(causeTree),
  next: shown(nextFailure),
  defeated: shown(defeatedGroup),
  singlePoints: shown(singlePoint),
  basis,
});

const topologyPart = keys<TopologyPart>({
  type: asIs,
  topology,
  inventory,
  fatal: asIs,
  tried: asIs,
  picture: orNull(picture),
  causes: all(causeTree),
  defeated: shown(defeatedGroup),
  singlePoints: shown(singlePoint),
  stuck: shown(asIs),
  basis,
});

export function partJson(part: ReportPart): unknown {
  switch (part.type) {
    case 'failure':
      return failurePart(part);
    case 'scenario':
      return scenarioPart(part);
    case 'topology':
      return topologyPart(part);
  }
}
