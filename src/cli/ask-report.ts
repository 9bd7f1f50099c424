import { askFailure } from '../analysis/report/ask-failure.js';
import { askScenario } from '../analysis/report/ask-scenario.js';
import { askTopology } from '../analysis/report/ask-topology.js';
import type { ReportPart } from '../model/report/report.js';
import type { Scenario } from '../model/scenario.js';
import { groupedNumber } from '../report/number-text.js';
import { failurePart } from '../report/reported/failure-part.js';
import { scenarioPart } from '../report/reported/scenario-part.js';
import { topologyPart } from '../report/reported/topology-part.js';
import { impositionsOf } from './failure-options.js';
import { InputError } from './input-error.js';
import type { Progress } from './progress.js';
import type { ReportOptions } from './report-options.js';
import { readScenarios, scenarioTopology } from './scenario-files.js';
import { openTopology, type OpenedTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';

/** What a report says, and what it was read from. */
export interface AskedReport {
  readonly parts: readonly ReportPart[];
  readonly files: readonly string[];
}

/** Is told what is being asked of which topology. */
type Say = (line: string) => void;

/** What the report says of scenarios, one part each. */
export async function askScenarios(
  paths: readonly string[],
  options: ReportOptions,
  progress: Progress,
  say: Say,
): Promise<AskedReport> {
  const parts: ReportPart[] = [];
  const files = [...paths];
  for (const scenario of await readScenarios(paths, options)) {
    const opened = await scenarioTopology(scenario, options, progress);
    files.push(...opened.files);
    say(`reporting on ${scenario.file ?? 'a scenario'} in ${mainFiles(opened)}`);
    progress.show('Following it through time');
    parts.push(askOne(opened, scenario));
  }
  return { parts, files };
}

function askOne({ topology }: OpenedTopology, scenario: Scenario): ReportPart {
  const answered = askScenario(topology, scenario);
  if (!answered.ok) throw new InputError(answered.diagnostics);
  return scenarioPart(answered.answers);
}

/** What the report says of a failure, or else of the topology as it stands. */
export async function askStatic(
  options: ReportOptions,
  progress: Progress,
  say: Say,
): Promise<AskedReport> {
  const opened = await openTopology(options, process.env, workingFolder(), progress);
  const { topology, files } = opened;
  const fails = options.fail !== undefined || options.degrade !== undefined;
  if (fails) {
    const impositions = impositionsOf(topology, options);
    say(`reporting on a failure in ${mainFiles(opened)}`);
    progress.show('Propagating the failure');
    const { within = null, workarounds = 'count' } = options;
    return {
      parts: [failurePart(askFailure(topology, { impositions, within, workarounds }))],
      files,
    };
  }
  say(`reporting on ${mainFiles(opened)}`);
  const answers = askTopology(topology, (step, done, of) => {
    if (of >= MANY && done % STEP === 0)
      progress.show(`${STEPS[step]}: ${groupedNumber(done)} of ${groupedNumber(of)}`);
  });
  return { parts: [topologyPart(answers)], files };
}

const mainFiles = (opened: OpenedTopology): string => opened.mainFiles.join(' + ');

const STEPS = {
  failed: 'Failing each component',
  told: 'Looking for what would save most',
} as const;

/** From how many on that may take more than a second, and how many come between two messages. */
const MANY = 1000;
const STEP = 50;
