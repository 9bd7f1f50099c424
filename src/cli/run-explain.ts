import { explain } from '../analysis/explain.js';
import type { Topology } from '../model/topology.js';
import { writeExplanation } from '../report/explain-formats.js';
import { findThing, type FoundThing } from '../selection/find-thing.js';
import { checkOutputs } from './check-outputs.js';
import type { ExplainOptions } from './explain-options.js';
import { anyImpositionsOf } from './failure-options.js';
import { InputError } from './input-error.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/** Answers `utfall explain`. */
export async function runExplain(id: string, options: ExplainOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const asked = thingNamed(topology, id);
    const impositions = anyImpositionsOf(topology, options);
    if (topology.components.size > MANY) progress.show('Propagating the failure');
    const result = explain(topology, {
      asked,
      impositions,
      within: options.within ?? null,
      workarounds: options.workarounds,
    });
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeExplanation(format, result, {
        ...textContext(file, options),
        depth: options.depth ?? null,
      }),
    );
  } finally {
    progress.clear();
  }
}

/** Components from which on the answer takes about a second. */
const MANY = 30_000;

function thingNamed(topology: Topology, id: string): FoundThing {
  const found = findThing(topology, id);
  if (!found.ok) throw new InputError([found.diagnostic]);
  return found.thing;
}
