import { basename } from 'node:path';
import { writeTreeTopology } from '../report/import-formats.js';
import { loadFaultTree } from '../source/load-fault-tree.js';
import { checkOutputs } from './check-outputs.js';
import { diagnosticStyle } from './diagnostic-style.js';
import { createDiskReader } from './disk-reader.js';
import type { ImportOptions } from './import-options.js';
import { InputError } from './input-error.js';
import { announcingReader, createProgress } from './progress.js';
import { resolveOutputs } from './output-option.js';
import { diagnosticsText } from './show-diagnostics.js';
import { workingFolder } from './working-folder.js';
import { writeAll } from './write-all.js';
import { writeToStream } from './write-to-stream.js';

/** Answers `utfall import openpsa`. The topology names the file without its folder, so as to be the same anywhere. */
export async function runImport(path: string, options: ImportOptions): Promise<void> {
  const outputs = resolveOutputs(options.format, options.output, 'yaml');
  checkOutputs(outputs, [path]);
  const { gate } = options;
  const progress = createProgress(process.stderr, options.quiet === true);
  const reader = announcingReader(createDiskReader(workingFolder()), progress);
  const asked = gate === undefined ? {} : { top: gate };
  const loaded = await loadFaultTree(path, reader, asked).finally(progress.clear);
  if (!loaded.ok) throw new InputError(loaded.diagnostics);
  if (options.quiet !== true && loaded.warnings.length > 0) {
    const style = diagnosticStyle(process.stderr, options.color, process.env);
    await writeToStream(diagnosticsText(loaded.warnings, style), process.stderr);
  }
  await writeAll(outputs, ({ format }) => writeTreeTopology(format, loaded.tree, basename(path)));
}
