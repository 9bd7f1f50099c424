import { imposedId } from '../analysis/imposition.js';
import { spof, type SpofQuestion } from '../analysis/spof.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Topology } from '../model/topology.js';
import { groupedNumber } from '../report/number-text.js';
import { writeSpof } from '../report/spof-formats.js';
import { selectCapabilities } from '../selection/select-capabilities.js';
import { selectComponents, type SelectedComponent } from '../selection/select-components.js';
import { selectSites } from '../selection/select-sites.js';
import type { Selection } from '../selection/select.js';
import { checkOutputs } from './check-outputs.js';
import { InputError } from './input-error.js';
import { resolveOutputs } from './output-option.js';
import { createProgress } from './progress.js';
import type { SpofOptions } from './spof-options.js';
import { textContext } from './text-context.js';
import { openTopology } from './topology-option.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/** Answers `utfall spof`. */
export async function runSpof(options: SpofOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const { topology, files } = await openTopology(options, process.env, workingFolder(), progress);
    checkOutputs(outputs, files);
    const question = questionOf(topology, options);
    const result = spof(topology, question, (step, done, of) => {
      if (of < MANY || done % STEP !== 0) return;
      progress.show(`${STEPS[step]}: ${groupedNumber(done)} of ${groupedNumber(of)}`);
    });
    progress.clear();
    await writeAll(outputs, ({ format, file }) =>
      writeSpof(format, result, textContext(file, options)),
    );
  } finally {
    progress.clear();
  }
}

const STEPS = {
  failed: 'Failing each component',
  told: 'Looking for what would save most',
} as const;

/** From how many on that may take more than a second, and how many come between two messages. */
const MANY = 1000;
const STEP = 50;

/** @throws InputError for all that is wrong with the selectors */
function questionOf(topology: Topology, options: SpofOptions): SpofQuestion {
  const wrong: Diagnostic[] = [];
  const selected = <Thing>(
    texts: readonly string[] | undefined,
    select: (topology: Topology, texts: readonly string[]) => Selection<Thing>,
  ): readonly Thing[] | null => {
    if (texts === undefined) return null;
    const { selected: things, diagnostics } = select(topology, texts);
    wrong.push(...diagnostics);
    return things;
  };
  const idsOf = <Id>(things: readonly { readonly id: Id }[] | null): ReadonlySet<Id> | null =>
    things === null ? null : new Set(things.map(({ id }) => id));
  const question = {
    sites: idsOf(selected(options.sites, selectSites)),
    capabilities: idsOf(selected(options.capabilities, selectCapabilities)),
    given: (selected(options.given, selectComponents) ?? []).map(failed),
    except: new Set((selected(options.except, selectComponents) ?? []).map(failed).map(imposedId)),
    level: options.level,
    within: options.within ?? null,
    workarounds: options.workarounds,
    top: options.top ?? null,
  };
  if (wrong.length > 0) throw new InputError(wrong);
  return question;
}

const failed = ({ component, site }: SelectedComponent) =>
  ({ component: component.id, site, state: 'down' }) as const;
