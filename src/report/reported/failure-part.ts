import type { FailureAnswers } from '../../analysis/report-answers-result.js';
import type { FailurePart } from '../../model/report/report.js';
import { firstOf } from '../../model/report/shown.js';
import { capabilityFates } from '../digest/capability-fates.js';
import { basisOf } from './basis-of.js';
import { explanationTree } from './explanation-tree.js';
import { kindOutcomes, lossesOf, namedSites, regionsOf } from './impact-outcomes.js';
import { impactThings } from './impact-things.js';
import { LIMITS } from './limits.js';
import { pictureOf } from './picture-of.js';
import { sparedBut } from './spared.js';
import { defeatedGroup, nextFailures, singlePoints } from './weak-spots.js';

/** What a report says of a failure. O(what was answered). */
export function failurePart(answers: FailureAnswers): FailurePart {
  const { impact, explanations, singlePoints: points, evidence, inventory } = answers;
  const hit = capabilityFates(impact);
  const names = new Map(impact.components.map(({ id, name }) => [id, name]));
  const { total, down, degraded } = impact.summary.components;
  return {
    type: 'failure',
    topology: impact.topology,
    imposed: firstOf(
      impact.imposed.map(({ id, state }) => ({ id, name: names.get(id) ?? id, state })),
      LIMITS.imposed,
    ),
    within: impact.within,
    workarounds: impact.workarounds,
    components: { total, down, degraded },
    kinds: kindOutcomes(impact),
    picture: pictureOf(impactThings(impact, hit)),
    losses: firstOf(lossesOf(hit), LIMITS.losses),
    spared: sparedBut(new Set(hit.map((each) => each.impact.id)), inventory),
    regions: firstOf(regionsOf(impact), LIMITS.regions),
    sites: namedSites(impact, LIMITS.sites),
    causes: explanations.map(explanationTree),
    next: nextFailures(impact, LIMITS.next),
    defeated: firstOf(points.falseRedundancies.map(defeatedGroup), LIMITS.defeated),
    singlePoints: singlePoints(points, LIMITS.singlePoints),
    basis: basisOf(evidence, impact),
  };
}
