import { cutSets, type CutSetsQuestion } from '../analysis/cut-sets.js';
import type { Asked } from '../analysis/exact/targets.js';
import type { Topology } from '../model/topology.js';
import { writeCutSets } from '../report/cutsets-formats.js';
import { groupedNumber } from '../report/number-text.js';
import { selectLosable, type Losable } from '../selection/select-losable.js';
import { checkOutputs } from './check-outputs.js';
import type { CutSetsOptions } from './cutsets-options.js';
import { EXIT } from './exit-code.js';
import { Finished } from './finished.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import { SelectedIn } from './selected-in.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/**
 * Answers `utfall cutsets`.
 *
 * @throws Finished with exit code 4 where the budget ran out
 */
export async function runCutSets(
  selectors: readonly string[],
  options: CutSetsOptions,
): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const question = questionOf(topology, selectors, options);
    const result = cutSets(topology, question, (done, of) => {
      progress.show(`Cut sets: ${groupedNumber(done)} of ${groupedNumber(of)}`);
    });
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeCutSets(format, result, textContext(file, options)),
    );
    const isCut = result.targets.some(({ truncated }) => truncated !== null);
    if (isCut) throw new Finished(EXIT.cutShort);
  } finally {
    progress.clear();
  }
}

const USUAL_TOP = 20;

/** @throws InputError for all that is wrong with the selectors */
function questionOf(
  topology: Topology,
  selectors: readonly string[],
  options: CutSetsOptions,
): CutSetsQuestion {
  const selecting = new SelectedIn(topology);
  const asked = selecting.by(selectors, selectLosable) ?? [];
  const except = selecting.components(options.except);
  selecting.check();
  return {
    asked: asked.map(askedOf),
    except,
    level: options.level,
    within: options.within ?? null,
    workarounds: options.workarounds,
    order: options.order ?? null,
    top: options.all === true ? null : (options.top ?? USUAL_TOP),
    budget: options.budget,
  };
}

const askedOf = (thing: Losable): Asked =>
  thing.type === 'component'
    ? { type: 'component', id: thing.component.id, site: thing.site }
    : { type: 'capability', id: thing.capability.id, site: thing.site.id };
