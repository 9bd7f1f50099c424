import type { Sampled } from '../../../src/analysis/sampled-result.js';
import { simulate } from '../../../src/analysis/simulate.js';
import type { ScenarioRun } from '../../../src/analysis/simulation-result.js';
import type { Scenario } from '../../../src/model/scenario.js';
import type { Topology } from '../../../src/model/topology.js';

/** What becomes of a scenario that can be followed to its end. */
export function runOf(
  topology: Topology,
  scenario: Scenario,
  ...how: readonly [] | readonly [{ readonly runs: number; readonly seed: number }]
): ScenarioRun {
  const simulated = simulate(topology, scenario, ...how);
  if (simulated.ok) return simulated.run;
  throw new Error(JSON.stringify(simulated.diagnostics));
}

export function sampledOf(topology: Topology, scenario: Scenario, runs: number, seed = 1): Sampled {
  const { sampled } = runOf(topology, scenario, { runs, seed });
  if (sampled === null) throw new Error('nothing was sampled');
  return sampled;
}
