import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnosticOf } from '../diagnostics/findings.js';
import type { Topology } from '../model/topology.js';
import { pruned, updated, type Baseline } from '../policy/baseline.js';
import type { CheckResult } from '../policy/check-result.js';
import { groupedNumber } from '../report/number-text.js';
import { loadBaseline } from '../source/load-baseline.js';
import type { CheckOptions } from './check-options.js';
import { createDiskReader } from './disk-reader.js';
import { InputError } from './input-error.js';

type BaselineOptions = Pick<CheckOptions, 'baseline' | 'updateBaseline' | 'pruneBaseline'>;

/** Reads the baseline that is named; one that is to be updated needn't be there yet. */
export async function openBaseline(
  { baseline: file, updateBaseline, pruneBaseline }: BaselineOptions,
  folder: string,
): Promise<Baseline | null> {
  if (file === undefined) {
    if (updateBaseline !== true && pruneBaseline !== true) return null;
    throw new InputError([diagnosticOf('baseline-not-named', {}, null)]);
  }
  if (updateBaseline === true && !existsSync(resolve(folder, file))) return { file, findings: [] };
  const loaded = await loadBaseline(file, createDiskReader(folder));
  if (!loaded.ok) throw new InputError(loaded.diagnostics);
  return { file, findings: loaded.findings };
}

/** A baseline that has changed, and what is to be said of that. */
export interface ChangedBaseline {
  readonly baseline: Baseline;
  readonly said: string;
}

/** Brings a baseline up to date, as far as that was asked for; null: it wasn't, or nothing changes. */
export function changedBaseline(
  { updateBaseline, pruneBaseline }: BaselineOptions,
  before: Baseline,
  result: CheckResult,
  topology: Topology,
): ChangedBaseline | null {
  const kept = pruneBaseline === true ? pruned(before, result, topology) : before;
  const baseline = updateBaseline === true ? updated(kept, result, topology) : kept;
  if (baseline === before) return null;
  const taken = before.findings.length - kept.findings.length;
  const added = baseline.findings.length - kept.findings.length;
  const parts = [
    ...(updateBaseline === true ? [`${groupedNumber(added)} added`] : []),
    ...(pruneBaseline === true ? [`${groupedNumber(taken)} taken out`] : []),
  ];
  const said = `${before.file}: ${parts.join(', ')}, ${groupedNumber(baseline.findings.length)} known now`;
  return { baseline, said };
}
