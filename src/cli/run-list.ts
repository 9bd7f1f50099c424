import { listThings, type ListQuestion } from '../analysis/list-things.js';
import type { Topology } from '../model/topology.js';
import { writeList } from '../report/list-formats.js';
import { selectOwned } from '../selection/select-owned.js';
import { selectThings } from '../selection/select-things.js';
import type { Selection } from '../selection/select.js';
import type { Thing } from '../selection/thing.js';
import { checkOutputs } from './check-outputs.js';
import { InputError } from './input-error.js';
import type { ListOptions } from './list-options.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/** Answers `utfall list`. */
export async function runList(selector: string | undefined, options: ListOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const question = questionOf(topology, selector, options);
    if (topology.components.size > MANY) progress.show('Counting what needs what');
    const result = listThings(topology, question);
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeList(format, result, textContext(file, options)),
    );
  } finally {
    progress.clear();
  }
}

/** Components from which on the answer takes about a second. */
const MANY = 30_000;

/** @throws InputError for all that is wrong with the selectors */
function questionOf(
  topology: Topology,
  selector: string | undefined,
  options: ListOptions,
): ListQuestion {
  const asked = {
    selected: selector === undefined ? [] : [selector],
    owners: options.owner ?? [],
    dependentsOf: options.dependentsOf ?? [],
    dependenciesOf: options.dependenciesOf ?? [],
  };
  const wrong: InputError['diagnostics'][number][] = [];
  const things = (
    texts: readonly string[],
    select: (topology: Topology, texts: readonly string[]) => Selection<Thing>,
  ): readonly Thing[] | null => {
    if (texts.length === 0) return null;
    const { selected, diagnostics } = select(topology, texts);
    wrong.push(...diagnostics);
    return selected;
  };
  const question = {
    selected: things(asked.selected, selectThings),
    owned: things(asked.owners, selectOwned),
    dependentsOf: things(asked.dependentsOf, selectThings),
    dependenciesOf: things(asked.dependenciesOf, selectThings),
    asked,
  };
  if (wrong.length > 0) throw new InputError(wrong);
  return question;
}
