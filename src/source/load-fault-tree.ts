import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { FaultTree } from '../model/fault-tree.js';
import type { FileReader } from './file-reader.js';
import { readText } from './layers/read-text.js';
import { checkGrammar } from './openpsa/check-grammar.js';
import { chooseTop } from './openpsa/choose-top.js';
import { readGates } from './openpsa/gates.js';
import { growTree } from './openpsa/grow-tree.js';
import { probabilitiesOf } from './openpsa/probabilities.js';
import { readDefinitions } from './openpsa/read-definitions.js';
import { reportOmissions } from './openpsa/report-omissions.js';

export type LoadedFaultTree =
  | {
      readonly ok: true;
      readonly tree: FaultTree;
      /** What isn't kept as the file has it. */
      readonly warnings: readonly Diagnostic[];
    }
  /** All that was found, in the order of the file: errors, one at least, and warnings. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export interface FaultTreeOptions {
  /** The gate that the tree is about, by name or path; the one that no other refers to by default. */
  readonly top?: string;
}

/**
 * Reads the fault tree of a file in the Open-PSA Model Exchange Format: and, or and atleast gates,
 * basic events with constant probabilities, house events (which are counted in), parameters and
 * components. All else that the format has is refused. See docs/openpsa.md.
 *
 * Time and memory: linear in the size of the file. Where there are errors, near names are looked for.
 *
 * @throws nothing of the user's making: whatever the file holds, it gives a result
 */
export async function loadFaultTree(
  path: string,
  reader: FileReader,
  { top: asked }: FaultTreeOptions = {},
): Promise<LoadedFaultTree> {
  const findings = new Findings();
  const failed = (): LoadedFaultTree => ({ ok: false, diagnostics: findings.diagnostics() });
  const file = readText(path, null, reader, findings);
  if (file === null) return failed();
  if (file.text.trim() === '') {
    const range = { file, start: 0, end: 0 };
    findings.report('file-empty', { path: file.path, sort: 'fault tree' }, range);
    return failed();
  }
  const { readXml } = await import('./openpsa/read-xml.js');
  const root = readXml(file, findings);
  if (root === null || !checkGrammar(root, findings)) return failed();
  const model = readDefinitions(root, findings);
  const gates = readGates(model, findings);
  const probabilities = probabilitiesOf(model, findings);
  // In a circle, no gate may be the top one, and which it is says nothing.
  if (findings.hasErrors) return failed();
  const top = chooseTop(model, gates, asked ?? null, root.range, findings);
  if (top === null) return failed();
  const folded = gates.folded.get(top) ?? null;
  if (typeof folded !== 'object' || folded === null) {
    findings.report('openpsa-top-constant', { id: top.id, fails: folded === true }, top.range);
    return failed();
  }
  const parts = { name: model.name, top, formulas: gates.folded, probabilities };
  const { tree, members } = growTree(parts, findings);
  reportOmissions({ model, gates, top, members, probabilities }, findings);
  return { ok: true, tree, warnings: findings.diagnostics() };
}
