import type { Topology } from '../../model/topology.js';
import { evidence } from '../evidence.js';
import { explain } from '../explain.js';
import type { ExplanationResult } from '../explanation-result.js';
import { impact, type ImpactQuestion } from '../impact.js';
import type { ImpactResult } from '../impact-result.js';
import { inventory } from '../inventory.js';
import type { FailureAnswers } from '../report-answers-result.js';
import { pointsAmong } from './points-among.js';
import { hitBy } from './took-part.js';
import { worstPlaces } from './worst-places.js';

/** How much is explained. */
const EXPLAINED = 5;

/** All that a report says of a failure. O(topology + that of `spof` over what is hit). */
export function askFailure(topology: Topology, question: ImpactQuestion): FailureAnswers {
  const result = impact(topology, question);
  const took = hitBy(topology, result);
  return {
    impact: result,
    explanations: explainWorst(topology, question, result),
    singlePoints: pointsAmong(topology, took.components, question.within),
    evidence: evidence(topology, took),
    inventory: inventory(topology),
  };
}

/** Why the worst of it is so. */
export function explainWorst(
  topology: Topology,
  question: ImpactQuestion,
  result: ImpactResult,
): readonly ExplanationResult[] {
  return worstPlaces(result, EXPLAINED).flatMap((place) => {
    const site = topology.sites.get(place.site);
    const capability = topology.capabilities.get(place.capability);
    if (site === undefined || capability === undefined) return [];
    return [explain(topology, { ...question, asked: { type: 'capability', site, capability } })];
  });
}
