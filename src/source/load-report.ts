import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Findings } from '../diagnostics/findings.js';
import type { Report } from '../model/report/report.js';
import type { FileReader } from './file-reader.js';
import { readMapping } from './read-mapping.js';
import { report } from './shape/report/report-shape.js';

export type LoadedReport =
  | { readonly ok: true; readonly report: Report }
  /** All that was found wrong, in the order of the file; one finding at least. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads back a report, as `reportJson` writes it: whole, and such that a page can be written from it.
 *
 * Time and memory: linear in the size of the file.
 *
 * @throws nothing of the user's making: whatever the file holds, it gives a result
 */
export async function loadReport(path: string, reader: FileReader): Promise<LoadedReport> {
  const findings = new Findings();
  const read = await readMapping(path, 'report', null, reader, findings);
  const saved = read === null ? undefined : report.read(read.root, { findings, removals: false });
  return findings.hasErrors || saved === undefined
    ? { ok: false, diagnostics: findings.diagnostics() }
    : { ok: true, report: saved };
}
