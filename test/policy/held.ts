import { parseCalendarDate, type CalendarDate } from '../../src/model/calendar-date.js';
import type { Policy } from '../../src/model/policy.js';
import type { Topology } from '../../src/model/topology.js';
import { check } from '../../src/policy/check.js';
import type { CheckResult, Finding } from '../../src/policy/check-result.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadPolicy } from '../../src/source/load-policy.js';
import { oneFileReader, topologyFrom } from '../topology-from.js';

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new Error(`no day: ${text}`);
  return date;
}

/** The policy that a text states, which is taken to be sound. */
export async function policyFrom(text: string): Promise<Policy> {
  const loaded = await loadPolicy('utfall.policy.yaml', oneFileReader(text));
  if (loaded.ok) return loaded.policy;
  throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
}

/** What a topology, held against a policy, comes to on a day in 2026. */
export function held(topology: Topology, policy: Policy, today = day('2026-06-15')): CheckResult {
  const checked = check(topology, { policy, today, failOn: 'error', since: null });
  if (checked.ok) return checked.result;
  throw new Error(checked.diagnostics.map(formatDiagnostic).join('\n'));
}

/**
 * What one rule finds in a topology.
 *
 * @param rule as YAML in a line, without its braces: `rule: false-redundancy, level: degraded`
 * @param topology without its first line
 */
export async function foundBy(rule: string, topology: string): Promise<readonly Finding[]> {
  const policy = await policyFrom(`policy: 1\nrules:\n  - { ${rule} }\n`);
  return held(await topologyFrom(`utfall: 1\n${topology}`), policy).findings;
}

/** What was found, by id, and by what else tells it from others. */
export const idsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ finding, about }) => (about === null ? finding : `${finding} | ${about}`));
