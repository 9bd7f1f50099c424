import type { Seconds } from '../model/duration.js';
import type { Topology } from '../model/topology.js';
import { capabilityImpacts } from './capability-impact.js';
import { componentImpacts, countComponents } from './component-impact.js';
import { runFailure } from './failure-run.js';
import type { ImpactResult } from './impact-result.js';
import { imposedId, worstImpositions } from './imposition.js';
import type { Imposition } from './imposition.js';
import { pausesOf } from './pauses.js';
import { classFates } from './site-class-impact.js';
import { KindTallies } from './tally.js';
import { topologySummary } from './topology-summary.js';

export interface ImpactQuestion {
  readonly impositions: readonly Imposition[];
  /** Ask for states within this time; null: at last. */
  readonly within: Seconds | null;
  /** Whether workarounds keep capabilities at degraded, or are looked through. */
  readonly workarounds: 'count' | 'ignore';
}

/**
 * Who is hit by a failure, how badly and from when; what is now at risk, and by what.
 *
 * O(topology) to build the graph; then what the failure reaches, and for each component whose
 * further failure could defeat a group that has lost members already, what that reaches.
 */
export function impact(topology: Topology, question: ImpactQuestion): ImpactResult {
  const { within, workarounds } = question;
  const impositions = worstImpositions(question.impositions);
  const run = runFailure(topology, impositions, workarounds);
  const fates = classFates(topology, run, within);

  const all = new KindTallies();
  for (const { weights, impact } of fates) all.add(weights, impact.state);
  const components = componentImpacts(topology, run, within);

  return {
    format: 'utfall-impact/1',
    topology: topologySummary(topology),
    imposed: impositions.map((imposition) => ({
      id: imposedId(imposition),
      state: imposition.state,
    })),
    within,
    workarounds,
    summary: {
      components: countComponents(topology, components),
      sites: all.sites(),
      kinds: all.byKind(),
    },
    pauses: pausesOf(run),
    components,
    capabilities: capabilityImpacts(topology, fates),
    siteClasses: fates.filter(({ isListed }) => isListed).map(({ impact }) => impact),
  };
}
