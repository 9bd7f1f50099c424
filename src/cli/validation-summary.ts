import { countDiagnostics } from '../diagnostics/count-diagnostics.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { listed } from '../diagnostics/phrases.js';
import { groupedNumber } from '../report/number-text.js';
import { singleLine } from '../report/untrusted-text.js';
import type { ReadTopology } from './topology-option.js';

/** What was read, and what was found in it, in a line: `Small (utfall.yaml): … no errors, 2 warnings`. */
export function validationSummary(
  { loaded, mainFiles }: ReadTopology,
  diagnostics: readonly Diagnostic[],
): string {
  const read = listed(mainFiles.map(singleLine), 'and');
  const { error, warning } = countDiagnostics(diagnostics);
  const found = `${counted(error, 'error')}, ${counted(warning, 'warning')}`;
  if (!loaded.ok) return `${read}: ${found}`;
  const { name, components, capabilities, sites } = loaded.topology;
  let placeCount = 0;
  for (const { count } of sites.values()) placeCount += count;
  const parts = [
    counted(loaded.files.length, 'file'),
    counted(components.size, 'component'),
    counted(capabilities.size, 'capability', 'capabilities'),
    counted(placeCount, 'site'),
  ];
  const title = name === null ? read : `${singleLine(name)} (${read})`;
  return `${title}: ${parts.join(', ')}; ${found}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 0 ? 'no' : groupedNumber(count)} ${count === 1 ? one : many}`;
