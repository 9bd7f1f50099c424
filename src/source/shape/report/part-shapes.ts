import type {
  FailurePart,
  ReportedTopology,
  ReportPart,
  ScenarioPart,
  TopologyPart,
} from '../../../model/report/report.js';
import type { Named } from '../../../model/report/shown.js';
import type { Level } from '../../../model/state.js';
import { list } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { variants } from '../variants-shape.js';
import { whole } from '../whole-shape.js';
import { basis } from './basis-shape.js';
import { causeTree } from './cause-tree-shape.js';
import { kindCourse, timedLoss, timelineRow } from './course-shapes.js';
import { reportedEvent } from './event-shape.js';
import { reportedExpectation } from './expectation-shape.js';
import { backwards, outOfBounds } from './flaws.js';
import { inventory } from './inventory-shape.js';
import { kindOutcome, loss, regionOutcome, siteOutcome } from './outcome-shapes.js';
import { picture } from './picture-shape.js';
import { clockTime, count, duration, flag, id, text, word } from './plain-shapes.js';
import { hitCount, shown } from './shown-shapes.js';
import { sound } from './sound-shape.js';
import { level } from './told-words.js';
import { defeatedGroup, nextFailure, singlePoint } from './weak-spot-shapes.js';

const topology = whole<ReportedTopology>('a topology', {
  name: nullable(text),
  components: count,
  capabilities: count,
  sites: count,
  siteEntries: count,
});

/** What every part says. */
const part = {
  topology,
  picture: nullable(picture),
  causes: list('trees', causeTree),
  defeated: shown('groups', defeatedGroup),
  singlePoints: shown('single points of failure', singlePoint),
  basis,
};

/** What a failure and a scenario both say. */
const outcome = {
  components: hitCount,
  spared: shown('names', text),
  regions: shown('regions', regionOutcome),
  sites: shown('sites', siteOutcome),
  next: shown('failures', nextFailure),
};

const failurePart = whole<FailurePart>('a failure', {
  type: word('failure'),
  ...part,
  ...outcome,
  imposed: shown(
    'things',
    whole<Named & { readonly state: Level }>('what failed', { id, name: text, state: level }),
  ),
  within: nullable(duration),
  workarounds: word('count', 'ignore'),
  kinds: list('kinds of site', kindOutcome),
  losses: shown('losses', loss),
});

const scenarioPart = sound(
  whole<ScenarioPart>('a scenario', {
    type: word('scenario'),
    ...part,
    ...outcome,
    name: nullable(text),
    file: nullable(text),
    start: nullable(clockTime),
    end: duration,
    middled: flag,
    events: shown('events', reportedEvent),
    kinds: list('kinds of site', kindCourse),
    losses: shown('losses', timedLoss),
    timeline: shown('rows', timelineRow),
    expectations: shown('expectations', reportedExpectation),
    met: count,
  }),
  ({ end, timeline, expectations, met }) => {
    const metOfShown = expectations.shown.filter(({ isMet }) => isMet).length;
    return [
      ...outOfBounds(['met'], met, [metOfShown, metOfShown + expectations.more], 'met'),
      ...timeline.shown.flatMap(({ bars }, row) =>
        bars.flatMap(({ to }, bar) =>
          backwards(['timeline', 'shown', row, 'bars', bar, 'to'], ['to', to], ['end', end]),
        ),
      ),
    ];
  },
);

const topologyPart = whole<TopologyPart>('a topology as it stands', {
  type: word('topology'),
  ...part,
  inventory,
  fatal: count,
  tried: count,
  stuck: shown('ids', id),
});

/** What a page tells of one thing that was asked for. */
export const reportPart = variants<ReportPart>('a part of a report', {
  failure: failurePart,
  scenario: scenarioPart,
  topology: topologyPart,
});
