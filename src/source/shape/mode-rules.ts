import type { RequirementPlace } from '../../diagnostics/catalogue/requirement.js';
import type { Findings } from '../../diagnostics/findings.js';
import type { RequirementValues } from './requirement-keys.js';
import type { StatedMode } from './stated-requirement.js';

/** Which key states the duration of which mode. */
export const MODE_DURATIONS = { session: 'login', buffer: 'queued', ttl: 'cached' } as const;

/** Whether a requirement on a role or capability stands where there are none (semantics, "Requirements"). */
export const isMisplaced = (kind: 'use' | 'capability', place: RequirementPlace): boolean =>
  place !== 'capability' && !(kind === 'use' && place === 'site');

/** Whether what stands there may start; of a substitute it depends on what it comes to replace. */
export const mayStart = (place: RequirementPlace): boolean =>
  place === 'component' || place === 'substitute';

/** The mode of a dependency; reports keys that don't go together (semantics, "Modes"). */
export function statedMode(
  values: RequirementValues,
  place: RequirementPlace,
  findings: Findings,
): StatedMode {
  const { node } = values;
  const mode = values.mode?.value;
  const durations = Object.entries(MODE_DURATIONS);
  for (const [key, needed] of durations) {
    const range = node.entries.get(key)?.keyRange;
    if (range === undefined || mode === needed) continue;
    // Where the mode itself is wrong, it is told already, and may have been meant to be this one.
    if (node.entries.has('mode') && mode === undefined) continue;
    const own = durations.find(([, of]) => of === mode)?.[0] ?? null;
    findings.report('duration-without-mode', { key, needed, found: mode ?? null, own }, range);
  }
  reportTolerance(values, findings);
  switch (mode) {
    case undefined:
      return tolerance(values);
    case 'runtime':
      return { type: 'runtime' };
    case 'startup':
      reportStartup(values, place, findings);
      return { type: 'startup' };
    case 'login':
      return { type: mode, tolerates: values.session?.value };
    case 'queued':
      return { type: mode, tolerates: values.buffer?.value };
    case 'cached':
      return { type: mode, tolerates: values.ttl?.value };
  }
}

const tolerance = ({ tolerates, meanwhile }: RequirementValues): StatedMode =>
  tolerates === undefined
    ? { type: 'runtime' }
    : { type: 'tolerant', tolerates: tolerates.value, meanwhile: meanwhile?.value ?? 'up' };

function reportTolerance({ node, mode }: RequirementValues, findings: Findings): void {
  const tolerates = node.entries.get('tolerates');
  const meanwhile = node.entries.get('meanwhile');
  if (node.entries.has('mode')) {
    const name = mode?.value ?? '…';
    if (tolerates !== undefined) {
      const words = { key: 'tolerates', mode: name } as const;
      findings.report('tolerates-beside-mode', words, tolerates.keyRange);
    }
    if (meanwhile !== undefined) {
      const words = { key: 'meanwhile', mode: name } as const;
      findings.report('tolerates-beside-mode', words, meanwhile.keyRange);
    }
  } else if (meanwhile !== undefined && tolerates === undefined) {
    findings.report('meanwhile-without-tolerates', {}, meanwhile.keyRange);
  }
}

function reportStartup(
  { mode, effect }: RequirementValues,
  place: RequirementPlace,
  findings: Findings,
): void {
  if (!mayStart(place)) {
    findings.report('misplaced-startup', { place }, mode?.range ?? null);
  }
  if (effect?.value === 'degraded') findings.report('degraded-startup', {}, effect.range);
}
