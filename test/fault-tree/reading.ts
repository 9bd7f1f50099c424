import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import type { FaultTree } from '../../src/model/fault-tree.js';
import { loadFaultTree, type FaultTreeOptions } from '../../src/source/load-fault-tree.js';
import { oneFileReader } from '../topology-from.js';

interface Read {
  readonly tree: FaultTree;
  /** As a person reads them, without the line that they are about. */
  readonly warnings: readonly string[];
}

/** The fault tree of a text, which is taken to be sound. */
export async function read(text: string, options?: FaultTreeOptions): Promise<Read> {
  const loaded = await loadFaultTree('tree.xml', oneFileReader(text), options);
  const told = (loaded.ok ? loaded.warnings : loaded.diagnostics).map(
    (each) => formatDiagnostic(each).split('\n')[0] ?? '',
  );
  if (loaded.ok) return { tree: loaded.tree, warnings: told };
  throw new Error(told.join('\n'));
}
