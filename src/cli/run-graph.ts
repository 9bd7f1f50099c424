import { graphTopology, type Centre, type GraphQuestion } from '../analysis/graph-topology.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import { capabilityId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import { writeGraph } from '../report/graph-formats.js';
import { findThing } from '../selection/find-thing.js';
import { checkOutputs } from './check-outputs.js';
import { anyImpositionsOf } from './failure-options.js';
import type { GraphOptions } from './graph-options.js';
import { InputError } from './input-error.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/** Answers `utfall graph`. */
export async function runGraph(options: GraphOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'mermaid');
  if (options.depth !== undefined && options.around === undefined)
    throw new InputError([diagnosticOf('depth-without-around', {}, null)]);
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const question = questionOf(topology, options);
    if (topology.components.size > MANY) progress.show('Following what needs what');
    const result = graphTopology(topology, question);
    progress.clear();
    const context = { by: options.clusterBy ?? null, all: options.all === true };
    const notes = new Set<string>();
    await writeAll(outputs, async ({ format }) => {
      const written = await writeGraph(format, result, context);
      if (!written.ok) throw new InputError([diagnosticOf('graph-too-large', written, null)]);
      for (const note of written.notes) notes.add(note);
      return written.pieces;
    });
    if (options.quiet !== true) for (const note of notes) process.stderr.write(`${note}\n`);
  } finally {
    progress.clear();
  }
}

/** Components from which on the answer takes about a second. */
const MANY = 30_000;

/** Steps around something. */
const DEPTH = 2;

function questionOf(topology: Topology, options: GraphOptions): GraphQuestion {
  const { around, depth = DEPTH, within = null, workarounds } = options;
  return {
    around: around === undefined ? null : { centre: centreNamed(topology, around), depth },
    impositions: anyImpositionsOf(topology, options),
    within,
    workarounds,
  };
}

/** What has no other meaning may be a capability, wherever it is. */
function centreNamed(topology: Topology, id: string): Centre {
  const found = findThing(topology, id);
  if (found.ok) return found.thing;
  const capability = topology.capabilities.get(capabilityId(id.normalize('NFC')));
  if (capability === undefined) throw new InputError([found.diagnostic]);
  return { type: 'capability', site: null, capability };
}
