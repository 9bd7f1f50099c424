import { simulate } from '../analysis/simulate.js';
import type { Sampling } from '../analysis/sampled-result.js';
import type { WatchRuns } from '../analysis/simulation/sample-runs.js';
import type { ScenarioRun } from '../analysis/simulation-result.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import type { Scenario } from '../model/scenario.js';
import { groupedNumber } from '../report/number-text.js';
import { scenarioYaml } from '../report/scenario-yaml.js';
import { writeSimulation } from '../report/simulation-formats.js';
import { singleLine } from '../report/untrusted-text.js';
import { checkOutputs } from './check-outputs.js';
import { EXIT } from './exit-code.js';
import { Finished } from './finished.js';
import { InputError } from './input-error.js';
import { resolveOutputs, type Output } from './output-option.js';
import { createProgress, type Progress } from './progress.js';
import { readScenarios, scenarioTopology } from './scenario-files.js';
import type { SimulateOptions } from './simulate-options.js';
import { statedScenario } from './stated-scenario.js';
import { textContext } from './text-context.js';
import type { OpenedTopology } from './topology-option.js';
import { writeAll } from './write-all.js';

/**
 * Answers `utfall simulate`.
 *
 * @throws Finished with exit code 1 where something expected isn't seen
 */
export async function runSimulate(
  paths: readonly string[],
  options: SimulateOptions,
): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const sampling = samplingOf(options);
    const scenarios = await scenariosOf(paths, options);
    const inputs = [...paths];
    const runs: ScenarioRun[] = [];
    for (const scenario of scenarios) {
      const opened = await scenarioTopology(scenario, options, progress);
      inputs.push(...opened.files);
      progress.clear();
      if (options.quiet !== true) process.stderr.write(`${whatIsRun(scenario, opened)}\n`);
      progress.show('Following it through time');
      const simulated = simulate(opened.topology, scenario, sampling, showRuns(progress));
      if (!simulated.ok) throw new InputError(simulated.diagnostics);
      runs.push(simulated.run);
    }
    progress.clear();
    const saved = savedTo(options.save);
    checkOutputs([...outputs, ...saved], inputs);
    const result = { format: 'utfall-simulation/1', scenarios: runs } as const;
    await writeAll([...outputs, ...saved], ({ format, file }) =>
      format === 'scenario'
        ? scenarios.map(scenarioYaml)
        : writeSimulation(format, result, {
            ...textContext(file, options),
            language: options.lang,
          }),
    );
    const isMet = runs.every(({ expectations }) => expectations.every((each) => each.isMet));
    if (!isMet) throw new Finished(EXIT.saidNo);
  } finally {
    progress.clear();
  }
}

function samplingOf({ runs, seed }: SimulateOptions): Sampling | null {
  if (runs !== undefined) return { runs, seed: seed ?? USUAL_SEED };
  if (seed !== undefined) throw new InputError([diagnosticOf('seed-without-runs', {}, null)]);
  return null;
}

const USUAL_SEED = 1;

/** At each hundredth of them. */
const showRuns =
  (progress: Progress): WatchRuns =>
  (done, of) => {
    if (done % Math.ceil(of / 100) !== 0) return;
    progress.show(`Run ${groupedNumber(done + 1)} of ${groupedNumber(of)}`);
  };

/** Where the scenario that the options state goes. */
const savedTo = (file: string | undefined): readonly Output<'scenario'>[] =>
  file === undefined ? [] : [{ format: 'scenario', file }];

/** Those in files; or the one that the options state. */
async function scenariosOf(
  paths: readonly string[],
  options: SimulateOptions,
): Promise<readonly Scenario[]> {
  const stated = statedScenario(options);
  if (stated !== null) {
    if (paths.length > 0) throw new InputError([diagnosticOf('scenario-and-options', {}, null)]);
    return [stated];
  }
  if (paths.length === 0) throw new InputError([diagnosticOf('nothing-happens', {}, null)]);
  if (options.save !== undefined) {
    throw new InputError([diagnosticOf('scenario-saved-already', {}, null)]);
  }
  return readScenarios(paths, options);
}

const whatIsRun = ({ file }: Scenario, { mainFiles }: OpenedTopology): string =>
  singleLine(`simulating ${file ?? 'what was named'} on ${mainFiles.join(' + ')}`);
