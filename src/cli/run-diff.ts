import { difference, type DifferenceQuestion } from '../analysis/difference.js';
import { imposedId } from '../analysis/imposition.js';
import { severityOf } from '../diagnostics/catalogue.js';
import type { Topology } from '../model/topology.js';
import { writeDifference } from '../report/diff-formats.js';
import { groupedNumber } from '../report/number-text.js';
import { singleLine } from '../report/untrusted-text.js';
import { selectCapabilities } from '../selection/select-capabilities.js';
import { selectComponents, type SelectedComponent } from '../selection/select-components.js';
import { selectSites } from '../selection/select-sites.js';
import type { Loaded } from '../source/load-topology.js';
import { checkOutputs } from './check-outputs.js';
import { commandLine } from './command-line.js';
import type { DiffOptions } from './diff-options.js';
import { selectFromEither } from './either-selection.js';
import { EXIT } from './exit-code.js';
import { Finished } from './finished.js';
import { InputError } from './input-error.js';
import { namedTopology } from './named-topology.js';
import { resolveOutputs } from './output-option.js';
import { announcingReader, createProgress, type Progress } from './progress.js';
import { textContext } from './text-context.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';

/**
 * Answers `utfall diff`.
 *
 * @throws Finished with exit code 1 where it was told to fail on what is worse, and it is
 */
export async function runDiff(before: string, after: string, options: DiffOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'text');
  const progress = createProgress(process.stderr, options.quiet === true);
  const names = { before, after };
  try {
    const [was, is] = [
      await load(before, options.root, progress),
      await load(after, options.root, progress),
    ];
    if (!was.ok || !is.ok) throw new InputError([...errorsIn(was), ...errorsIn(is)]);
    checkOutputs(outputs, [...was.files, ...is.files]);
    progress.clear();
    if (options.quiet !== true) process.stderr.write(comparing(before, after));
    const question = questionOf(was.topology, is.topology, options);
    const result = difference(was.topology, is.topology, question, (done, of) => {
      if (of < MANY || done % STEP !== 0) return;
      progress.show(`Failing each component: ${groupedNumber(done)} of ${groupedNumber(of)}`);
    });
    progress.clear();
    const command = commandLine(process.argv.slice(2));
    await writeAll(outputs, ({ format, file }) =>
      writeDifference(format, result, { ...textContext(file, options), names, command }),
    );
    if (options.failOn === 'worse' && result.worse) throw new Finished(EXIT.saidNo);
  } finally {
    progress.clear();
  }
}

/** From how many on that may take more than a second, and how many come between two messages. */
const MANY = 1000;
const STEP = 50;

async function load(text: string, root: string | undefined, progress: Progress): Promise<Loaded> {
  const { loadTopology } = await import('../source/load-topology.js');
  const { paths, reader } = namedTopology(text, workingFolder());
  return loadTopology(paths, announcingReader(reader, progress), {
    // Doubts are for `validate` to tell.
    doubts: false,
    ...(root === undefined ? {} : { root }),
  });
}

const errorsIn = (loaded: Loaded) =>
  loaded.ok ? [] : loaded.diagnostics.filter((each) => severityOf(each) === 'error');

const comparing = (before: string, after: string): string =>
  `Comparing ${singleLine(before)} with ${singleLine(after)}\n`;

/** @throws InputError for all that is wrong with the selectors */
function questionOf(before: Topology, after: Topology, options: DiffOptions): DifferenceQuestion {
  const sites = selectFromEither(options.sites, before, after, selectSites);
  const capabilities = selectFromEither(options.capabilities, before, after, selectCapabilities);
  const except = selectFromEither(options.except, before, after, selectComponents);
  const wrong = [sites, capabilities, except].flatMap(({ diagnostics }) => diagnostics);
  if (wrong.length > 0) throw new InputError(wrong);
  const side = (of: 'before' | 'after') => ({
    sites: idsOf(sites[of]),
    capabilities: idsOf(capabilities[of]),
    except: new Set((except[of] ?? []).map(failed).map(imposedId)),
  });
  return {
    before: side('before'),
    after: side('after'),
    level: options.level,
    within: options.within ?? null,
    workarounds: options.workarounds,
    top: options.top ?? null,
  };
}

const idsOf = <Id>(things: readonly { readonly id: Id }[] | null): ReadonlySet<Id> | null =>
  things === null ? null : new Set(things.map(({ id }) => id));

const failed = ({ component, site }: SelectedComponent) =>
  ({ component: component.id, site, state: 'down' }) as const;
