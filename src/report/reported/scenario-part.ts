import type { ScenarioAnswers } from '../../analysis/report-answers-result.js';
import type {
  ExpectationOutcome,
  RunEvent,
  ScenarioRun,
} from '../../analysis/simulation-result.js';
import type { ReportedEvent, ReportedExpectation } from '../../model/report/course.js';
import type { ScenarioPart } from '../../model/report/report.js';
import { firstOf, type HitCount, type Named, type Shown } from '../../model/report/shown.js';
import { basisOf } from './basis-of.js';
import { fileOnPage } from './file-on-page.js';
import { kindsHit } from './kinds-hit.js';
import { LIMITS } from './limits.js';
import { pictureOf } from './picture-of.js';
import { kindsInTime, namedSitesInTime, regionsInTime, timedLosses } from './run-outcomes.js';
import { runThings, worstOf } from './run-things.js';
import { runTrees } from './run-tree.js';
import { sparedBut } from './spared.js';
import { rowsWithin, timelineOf } from './timeline-of.js';
import { defeatedGroup, nextFailures, singlePoints } from './weak-spots.js';

/** What a report says of a scenario. O(what was answered). */
export function scenarioPart(answers: ScenarioAnswers): ScenarioPart {
  const { run, unmended, siteRuns, singlePoints: points, evidence, inventory } = answers;
  const { expectations } = run;
  const names = new Map(run.things.map(({ thing }) => [thing.id, thing.name]));
  return {
    type: 'scenario',
    topology: run.topology,
    name: run.name,
    file: run.file === null ? null : fileOnPage(run.file),
    start: run.start,
    end: run.end,
    middled: run.middled,
    events: firstOf(
      run.events.map((event) => reportedEvent(event, names)),
      LIMITS.events,
    ),
    components: componentsHit(run),
    kinds: kindsInTime(answers),
    picture: pictureOf(runThings(run)),
    losses: firstOf(timedLosses(run, inventory), LIMITS.losses),
    spared: sparedBut(new Set(kindsHit(run).map(({ capability }) => capability.id)), inventory),
    timeline: rowsWithin(timelineOf(run), LIMITS.bars),
    expectations: firstOf(expectations.map(reportedExpectation), LIMITS.expectations),
    met: expectations.filter(({ isMet }) => isMet).length,
    regions: firstOf(regionsInTime(siteRuns), LIMITS.regions),
    sites: namedSitesInTime(run, siteRuns, LIMITS.sites),
    causes: runTrees(run),
    next: nextFailures(unmended, LIMITS.next),
    defeated: firstOf(points.falseRedundancies.map(defeatedGroup), LIMITS.defeated),
    singlePoints: singlePoints(points, LIMITS.singlePoints),
    basis: basisOf(evidence, null),
  };
}

function componentsHit({ things, topology }: ScenarioRun): HitCount {
  const worst = new Map<string, 'down' | 'degraded'>();
  for (const { thing, changes } of things) {
    if (thing.type !== 'component') continue;
    const { state } = worstOf(changes);
    if (worst.get(thing.component) !== 'down') worst.set(thing.component, state);
  }
  const down = [...worst.values()].filter((state) => state === 'down').length;
  return { total: topology.components, down, degraded: worst.size - down };
}

const EVENT = 5;

function reportedEvent(
  { at, fail, degrade, restore, lasts, note }: RunEvent,
  names: ReadonlyMap<string, string>,
): ReportedEvent {
  const named = (ids: readonly string[]): Shown<Named> =>
    firstOf(
      ids.map((id) => ({ id, name: names.get(id) ?? id })),
      EVENT,
    );
  return {
    at,
    fail: named(fail),
    degrade: named(degrade),
    restore: named(restore),
    lasts,
    note,
  };
}

const FITTED = 5;

const reportedExpectation = (outcome: ExpectationOutcome): ReportedExpectation => {
  const { expected, isMet, seen, returns, fitted, provenance } = outcome;
  return {
    expected:
      expected.type === 'order'
        ? { type: 'order', earlier: expected.first, later: expected.second }
        : expected,
    isMet,
    seen:
      seen === null
        ? null
        : { at: seen.at, state: seen.state, causes: firstOf(seen.causes, FITTED) },
    returns,
    fitted: firstOf(fitted, FITTED),
    source: provenance.source,
    reference: provenance.reference,
  };
};
