import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { KnownFinding } from '../model/known-finding.js';
import type { FileReader } from './file-reader.js';
import { readMapping } from './read-mapping.js';
import { baseline } from './shape/policy/baseline-shape.js';

export type LoadedBaseline =
  /** In the order of the file. */
  | { readonly ok: true; readonly findings: readonly KnownFinding[] }
  /** All that was found wrong, in the order of the file; one finding at least. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads back the findings that a baseline holds, as `baselineJson` writes it. That one is no longer
 * found, or its rule no longer asked for, is no matter here.
 *
 * Time and memory: linear in the size of the file.
 *
 * @throws nothing of the user's making: whatever the file holds, it gives a result
 */
export async function loadBaseline(path: string, reader: FileReader): Promise<LoadedBaseline> {
  const findings = new Findings();
  const read = await readMapping(path, 'baseline', null, reader, findings);
  const stated =
    read === null ? undefined : baseline.read(read.root, { findings, removals: false });
  return findings.hasErrors || stated === undefined
    ? { ok: false, diagnostics: findings.diagnostics() }
    : { ok: true, findings: stated.findings ?? [] };
}
