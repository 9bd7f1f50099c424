import { graphTopology, type GraphQuestion } from '../analysis/graph-topology.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import type { Topology } from '../model/topology.js';
import { writeGraph } from '../report/graph-formats.js';
import { centreNamed } from './centre-named.js';
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
    if (topology.components.size > MANY) progress.show('Following what needs what');
    const notes = new Set<string>();
    const graph = lazily(() => graphTopology(topology, questionOf(topology, options)));
    const context = { by: options.clusterBy ?? null, all: options.all === true };
    const isTree = outputs.some(({ format }) => format === 'openpsa');
    if (options.except !== undefined && !isTree)
      throw new InputError([diagnosticOf('except-without-fault-tree', {}, null)]);
    await writeAll(outputs, async ({ format }) => {
      const written =
        format === 'openpsa'
          ? await (await import('./write-fault-tree.js')).writeFaultTree(topology, options)
          : await writeGraph(format, graph(), context);
      progress.clear();
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

/** What is asked for the first time that it is needed, and then known. */
function lazily<Value>(ask: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: ask() }).value;
}
