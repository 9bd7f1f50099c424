import type { Findings } from '../../diagnostics/findings.js';
import type { Entry } from './node.js';

/** Adds an entry under its key in NFC, in which two spellings of a key are one; the first stays. */
export function addEntry(
  entries: Map<string, Entry>,
  key: string,
  entry: Entry,
  findings: Findings,
): void {
  const normal = key.normalize('NFC');
  const first = entries.get(normal);
  if (first === undefined) {
    entries.set(normal, entry);
  } else {
    findings.report('duplicate-key', { key: normal, first: first.keyRange }, entry.keyRange);
  }
}
