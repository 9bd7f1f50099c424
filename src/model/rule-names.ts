import type { RuleKind, StandingRuleKind } from './policy.js';

/** All rules, in the order in which they are told. */
export const RULE_NAMES = [
  'single-point-of-failure',
  'false-redundancy',
  'owner-concentration',
  'startup-deadlock',
  'cut-set-order',
  'availability',
  'criticality-inversion',
  'unused-component',
  'assumed-evidence',
  'vacuous-rule',
  'waiver',
] as const satisfies readonly (RuleKind | StandingRuleKind)[];
