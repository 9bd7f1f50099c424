import { USUAL_BUDGET } from '../analysis/exact/usual-budget.js';
import { topologySummary } from '../analysis/topology-summary.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Policy, Severity } from '../model/policy.js';
import { SEVERITIES, weighs } from '../model/severity.js';
import type { Topology } from '../model/topology.js';
import { RULE_PAGES } from './catalogue.js';
import type { CheckedRule, CheckResult, Finding } from './check-result.js';
import { findingsOf, type WeighedFinding } from './findings-of.js';
import { Renamings } from './renamings.js';
import { countBySeverity, verdictOf } from './verdict.js';
import { Waiving } from './waiving.js';

export interface CheckQuestion {
  readonly policy: Policy;
  /** The day on which waivers are valid or not. */
  readonly today: CalendarDate;
  readonly failOn: CheckResult['failOn'];
  /** An earlier state of the topology, whose findings are known. */
  readonly since: { readonly revision: string; readonly topology: Topology } | null;
  /** How many nodes the diagrams of rules may have that look at all combinations of failures. */
  readonly budget?: number;
}

export type Checked =
  | { readonly ok: true; readonly result: CheckResult }
  /** The selectors of the policy that can't be understood. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Holds a topology against a policy: see semantics, section 7. What the policy says of itself, a
 * rule that selects nothing or a waiver that has expired, is never known, whatever was there before.
 * Nor is anything by a baseline yet: see `heldAgainst`.
 *
 * @param watch is told of each failure that has been tried
 */
export function check(
  topology: Topology,
  { policy, today, failOn, since, budget = USUAL_BUDGET }: CheckQuestion,
  watch: () => void = () => undefined,
): Checked {
  const { findings: found, vacuous, diagnostics } = findingsOf(policy, topology, budget, watch);
  if (diagnostics.length > 0) return { ok: false, diagnostics };

  const renamings = new Renamings(topology);
  const before = since === null ? [] : findingsOf(policy, since.topology, budget, watch).findings;
  const known = new Set(before.map((each) => renamings.key(each)));
  const waiving = new Waiving(policy, renamings, today);
  const told = (finding: WeighedFinding, isKnown: boolean): Finding =>
    tell(finding, renamings.fingerprint(finding), waiving.waiverOf(finding), isKnown);
  const findings = [
    ...found.map((finding) => told(finding, known.has(renamings.key(finding)))),
    ...vacuous.map((finding) => told(finding, false)),
    ...waiving
      .findings()
      .map((finding) => tell(finding, renamings.fingerprint(finding), null, false)),
  ];
  return {
    ok: true,
    result: {
      format: 'utfall-check/1',
      topology: topologySummary(topology),
      policy: policy.file,
      today,
      baseline: null,
      since: since?.revision ?? null,
      failOn,
      verdict: verdictOf(findings, failOn),
      minSeverity: 'note',
      counts: countBySeverity(findings),
      rules: checkedRules(policy),
      findings: SEVERITIES.flatMap((each) => findings.filter(({ severity }) => severity === each)),
      stale: [],
    },
  };
}

/** The same with only what weighs so much, or more, listed; all is counted none the less. */
export const listedFrom = (result: CheckResult, minSeverity: Severity): CheckResult => ({
  ...result,
  minSeverity,
  findings: result.findings.filter(({ severity }) => weighs(severity, minSeverity)),
});

function tell(
  { rule, name, finding, about, severity, found }: WeighedFinding,
  fingerprint: string,
  waiver: Finding['waiver'],
  known: boolean,
): Finding {
  const { place, paths, detail } = found;
  return { rule, name, severity, finding, about, fingerprint, waiver, known, place, paths, detail };
}

const checkedRules = ({ rules }: Policy): readonly CheckedRule[] => [
  ...rules.map(({ rule, name, severity }) => ({ rule, name, severity, page: RULE_PAGES[rule] })),
  { rule: 'vacuous-rule', name: null, severity: 'error', page: RULE_PAGES['vacuous-rule'] },
  { rule: 'waiver', name: null, severity: 'error', page: RULE_PAGES.waiver },
];
