import type { Scenario } from '../../model/scenario.js';
import type { Topology } from '../../model/topology.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { evidence } from '../evidence.js';
import { impact } from '../impact.js';
import type { Imposition } from '../imposition.js';
import { inventory } from '../inventory.js';
import type { ScenarioAnswers } from '../report-answers-result.js';
import { simulate } from '../simulate.js';
import type { ScenarioRun } from '../simulation-result.js';
import { impositionsOn } from './impositions-on.js';
import { pointsAmong } from './points-among.js';
import { siteRuns } from './site-runs.js';
import { hitIn } from './took-part.js';

export type AnsweredScenario =
  | { readonly ok: true; readonly answers: ScenarioAnswers }
  /** As `simulate` has it. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** All that a report says of a scenario. O(that of `simulate`, `impact` and `spof` over what is hit). */
export function askScenario(topology: Topology, scenario: Scenario): AnsweredScenario {
  const simulated = simulate(topology, scenario);
  if (!simulated.ok) return simulated;
  const { run } = simulated;
  const took = hitIn(run);
  const impositions = imposedIn(topology, run);
  const unmended = impact(topology, { impositions, within: null, workarounds: 'count' });
  return {
    ok: true,
    answers: {
      run,
      siteRuns: siteRuns(topology, run),
      unmended,
      singlePoints: pointsAmong(topology, took.components, null),
      evidence: evidence(topology, took),
      inventory: inventory(topology),
    },
  };
}

/** All that is imposed at any time. */
const imposedIn = (topology: Topology, { events }: ScenarioRun): readonly Imposition[] => [
  ...impositionsOn(
    topology,
    events.flatMap(({ fail }) => fail),
    'down',
  ),
  ...impositionsOn(
    topology,
    events.flatMap(({ degrade }) => degrade),
    'degraded',
  ),
];
