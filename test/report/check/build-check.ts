import { createHash } from 'node:crypto';
import type { KindToll } from '../../../src/analysis/spof-result.js';
import type { KnownFinding } from '../../../src/model/known-finding.js';
import type { Place } from '../../../src/model/locate.js';
import type { RuleKind, StandingRuleKind } from '../../../src/model/policy.js';
import type {
  CheckedRule,
  CheckResult,
  Finding,
  FindingCounts,
  FindingDetail,
  FindingPath,
  RulePage,
} from '../../../src/policy/check-result.js';
import { day } from '../../policy/held.js';

export { day };

export const at = (file: string, line: number, column = 5): Place => ({ file, line, column });

/** Steps as `id line`, in national.yaml unless told otherwise; without a line: nowhere. */
export const way = (...steps: readonly string[]): FindingPath =>
  steps.map((step) => {
    const [id = '', line] = step.split(' ');
    return { id, place: line === undefined ? null : at('national.yaml', Number(line)) };
  });

const page = (kind: string): RulePage => ({
  summary: `What ${kind} finds.`,
  why: `Why ${kind} matters: \`dependsOn\`.`,
  fix: ['The best way.', 'Another way.'],
  example: 'components:\n  a: { dependsOn: [b] }\n',
});

const KINDS: readonly (RuleKind | StandingRuleKind)[] = [
  'single-point-of-failure',
  'owner-concentration',
  'false-redundancy',
  'startup-deadlock',
  'cut-set-order',
  'availability',
  'criticality-inversion',
  'unused-component',
  'assumed-evidence',
  'vacuous-rule',
  'waiver',
];

export const ruleOf = (
  rule: CheckedRule['rule'],
  more: Partial<CheckedRule> = {},
): CheckedRule => ({ rule, name: null, severity: 'error', page: page(rule), ...more });

/** As real ones, the same for what is known to be the same. */
const fingerprintOf = ({ rule, name, finding, about }: KnownFinding): string =>
  createHash('md5')
    .update(JSON.stringify([rule, name, finding, about]))
    .digest('hex');

/** A finding of the rule that its detail is of, open and at a place unless told otherwise. */
export function finding(
  found: string,
  detail: FindingDetail,
  more: Partial<Finding> = {},
): Finding {
  const known = { rule: detail.type, name: null, finding: found, about: null, ...more };
  return {
    severity: 'error',
    fingerprint: fingerprintOf(known),
    waiver: null,
    known: false,
    place: at('national.yaml', 12),
    paths: [],
    detail,
    ...known,
  };
}

const NONE: FindingCounts = { open: 0, waived: 0, known: 0 };

const countsOf = (findings: readonly Finding[]): FindingCounts =>
  findings.reduce((counts, { waiver, known }) => {
    const standing = waiver !== null ? 'waived' : known ? 'known' : 'open';
    return { ...counts, [standing]: counts[standing] + 1 };
  }, NONE);

/** A result with these findings: counted, and failed where an open one is an error. */
export function checked(
  findings: readonly Finding[],
  more: Partial<CheckResult> = {},
): CheckResult {
  const counts = {
    error: countsOf(findings.filter(({ severity }) => severity === 'error')),
    warning: countsOf(findings.filter(({ severity }) => severity === 'warning')),
    note: countsOf(findings.filter(({ severity }) => severity === 'note')),
  };
  const named = new Map(
    findings
      .filter(({ name }) => name !== null)
      .map(({ rule, name, severity }) => [
        JSON.stringify([rule, name]),
        ruleOf(rule, { name, severity }),
      ]),
  );
  return {
    format: 'utfall-check/1',
    topology: {
      name: 'Norwegian e-health',
      components: 41,
      capabilities: 19,
      sites: 2731,
      siteEntries: 96,
    },
    policy: 'policy.yaml',
    today: day('2026-11-24'),
    baseline: null,
    since: null,
    failOn: 'error',
    verdict: counts.error.open > 0 ? 'fail' : 'pass',
    minSeverity: 'note',
    counts,
    rules: [...named.values(), ...KINDS.map((kind) => ruleOf(kind))],
    findings,
    stale: [],
    ...more,
  };
}

export const kind = (
  name: string,
  [taken, total]: readonly [number, number],
  [affected, people]: readonly [number, number] = [0, 0],
): KindToll => ({
  kind: name,
  sites: { total, taken },
  people: { total: people, affected },
});

/** As many findings with the same detail as asked for, `c1`, `c2` …, all of them open errors. */
export const many = (count: number, detail: FindingDetail): CheckResult =>
  checked(Array.from({ length: count }, (_, index) => finding(`c${String(index + 1)}`, detail)));
