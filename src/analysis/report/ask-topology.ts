import type { Topology } from '../../model/topology.js';
import { coldStart } from '../cold-start.js';
import { evidence } from '../evidence.js';
import { impact, type ImpactQuestion } from '../impact.js';
import { inventory } from '../inventory.js';
import type { FailureAnswers, TopologyAnswers } from '../report-answers-result.js';
import { spof, type Watch } from '../spof.js';
import type { Failure } from '../spof-result.js';
import { explainWorst } from './ask-failure.js';
import { impositionsOn } from './impositions-on.js';
import { everything } from './took-part.js';

const TOLD = 20;

/**
 * All that a report says of a topology. O(that of `spof`).
 *
 * @param watch is told how far the failing of each component has come
 */
export function askTopology(topology: Topology, watch?: Watch): TopologyAnswers {
  const question = {
    given: [],
    except: new Set<string>(),
    sites: null,
    capabilities: null,
    level: 'down',
    within: null,
    workarounds: 'ignore',
    top: TOLD,
  } as const;
  const singlePoints = spof(topology, question, watch);
  const [first] = singlePoints.failures;
  return {
    inventory: inventory(topology),
    singlePoints,
    worst: first === undefined ? null : askWorst(topology, first),
    coldStart: coldStart(topology),
    evidence: evidence(topology, everything(topology)),
  };
}

function askWorst(
  topology: Topology,
  { id }: Failure,
): Pick<FailureAnswers, 'impact' | 'explanations'> {
  const question: ImpactQuestion = {
    impositions: impositionsOn(topology, [id], 'down'),
    within: null,
    workarounds: 'count',
  };
  const result = impact(topology, question);
  return { impact: result, explanations: explainWorst(topology, question, result) };
}
