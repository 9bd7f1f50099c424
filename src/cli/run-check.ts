import type { Policy } from '../model/policy.js';
import { heldAgainst } from '../policy/baseline.js';
import { check, listedFrom } from '../policy/check.js';
import { isUndecided, type CheckResult } from '../policy/check-result.js';
import { baselineJson } from '../report/baseline-json.js';
import { isFailing } from '../report/check/failing-findings.js';
import { writeCheck } from '../report/check-formats.js';
import { groupedNumber } from '../report/number-text.js';
import { singleLine } from '../report/untrusted-text.js';
import { changedBaseline, openBaseline } from './check-baseline.js';
import type { CheckOptions } from './check-options.js';
import { checkOutputs } from './check-outputs.js';
import { openPolicy, USUAL_POLICY } from './check-policy.js';
import { topologySince } from './check-since.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { Finished } from './finished.js';
import { InputError } from './input-error.js';
import { resolveOutputs } from './output-option.js';
import { createProgress, type Progress } from './progress.js';
import { textContext } from './text-context.js';
import { today } from './today.js';
import { openTopology } from './topology-option.js';
import { VERSION } from './version.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/**
 * Answers `utfall check`.
 *
 * @throws Finished with exit code 1 where the gate says no
 */
export async function runCheck(options: CheckOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  const say = (line: string): void => {
    progress.clear();
    if (options.quiet !== true) process.stderr.write(`${singleLine(line)}\n`);
  };
  try {
    const folder = workingFolder();
    const opened = await openTopology(options, process.env, folder, progress);
    const { topology, paths, mainFiles } = opened;
    const policy = await openPolicy(options.policy, paths[0] ?? '', folder);
    const baseline = await openBaseline(options, folder);
    const inputs = [...opened.files, policy.file ?? [], baseline?.file ?? []].flat();
    checkOutputs(outputs, inputs);
    const since =
      options.since === undefined
        ? null
        : await topologySince(options.since, paths, { root: options.root, folder }, progress);
    say(whatIsHeld(mainFiles, policy, options.since ?? null));

    const question = {
      policy,
      today: options.now ?? today(),
      failOn: options.failOn,
      since,
      budget: options.budget,
    };
    const checked = check(topology, question, counting(progress));
    if (!checked.ok) throw new InputError(checked.diagnostics);
    const changed = baseline && changedBaseline(options, baseline, checked.result, topology);
    const known = changed?.baseline ?? baseline;
    const result = known === null ? checked.result : heldAgainst(checked.result, known, topology);
    const listed = listedFrom(result, options.minSeverity);
    progress.clear();
    const written =
      changed === null ? [] : [{ format: 'baseline', file: known?.file ?? null } as const];
    await writeAll([...outputs, ...written], ({ format, file }) =>
      format === 'baseline'
        ? baselineJson(known?.findings ?? [])
        : writeCheck(format, listed, {
            ...textContext(file, options),
            version: VERSION,
            topologyFile: mainFiles[0] ?? '',
          }),
    );
    if (changed !== null) say(changed.said);
    if (result.verdict === 'fail') throw new Finished(exitCodeOf(result));
  } finally {
    progress.clear();
  }
}

/** That the gate said no; or that it couldn't tell, where that is all there is. */
const exitCodeOf = (result: CheckResult): ExitCode =>
  result.findings.filter((finding) => isFailing(finding, result)).every(isUndecided)
    ? EXIT.cutShort
    : EXIT.saidNo;

/** Tells how many failures have been tried, now and then. */
function counting(progress: Progress): () => void {
  let tried = 0;
  return () => {
    tried += 1;
    if (tried % MANY === 0) progress.show(`Failing components: ${groupedNumber(tried)} so far`);
  };
}

/** That many may take more than a second. */
const MANY = 1000;

function whatIsHeld(mainFiles: readonly string[], { file }: Policy, since: string | null): string {
  const against =
    file ??
    `utfall's default policy, as there is no ${USUAL_POLICY} beside it (see utfall check --help)`;
  const known = since === null ? '' : `; what was found at ${since} is known`;
  return `checking ${mainFiles.join(' + ')} against ${against}${known}`;
}
