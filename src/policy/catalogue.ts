import type { Rule, RuleKind, StandingRuleKind } from '../model/policy.js';
import type { RulePage } from './check-result.js';
import type { Found, Looking, RuleEntry } from './rule-entry.js';
import { assumedEvidence } from './rules/assumed-evidence.js';
import { availabilityRule } from './rules/availability.js';
import { criticalityInversion } from './rules/criticality-inversion.js';
import { cutSetOrder } from './rules/cut-set-order.js';
import { falseRedundancy } from './rules/false-redundancy.js';
import { ownerConcentration } from './rules/owner-concentration.js';
import { singlePointOfFailure } from './rules/single-point-of-failure.js';
import { startupDeadlock } from './rules/startup-deadlock.js';
import { unusedComponent } from './rules/unused-component.js';
import { vacuousRulePage } from './rules/vacuous-rule.js';
import { waiverPage } from './rules/waiver.js';

type RuleOf<Kind extends RuleKind> = Extract<Rule, { readonly rule: Kind }>;

/** Every rule that a policy can ask for. */
const RULES: { readonly [Kind in RuleKind]: RuleEntry<RuleOf<Kind>> } = {
  'single-point-of-failure': singlePointOfFailure,
  'false-redundancy': falseRedundancy,
  'owner-concentration': ownerConcentration,
  'startup-deadlock': startupDeadlock,
  'cut-set-order': cutSetOrder,
  availability: availabilityRule,
  'criticality-inversion': criticalityInversion,
  'unused-component': unusedComponent,
  'assumed-evidence': assumedEvidence,
};

/** What there is to say of each rule, in the order of the reference. */
export const RULE_PAGES: Readonly<Record<RuleKind | StandingRuleKind, RulePage>> = {
  'single-point-of-failure': singlePointOfFailure.page,
  'false-redundancy': falseRedundancy.page,
  'owner-concentration': ownerConcentration.page,
  'startup-deadlock': startupDeadlock.page,
  'cut-set-order': cutSetOrder.page,
  availability: availabilityRule.page,
  'criticality-inversion': criticalityInversion.page,
  'unused-component': unusedComponent.page,
  'assumed-evidence': assumedEvidence.page,
  'vacuous-rule': vacuousRulePage,
  waiver: waiverPage,
};

/** All that a rule finds. */
export const findBy = <Kind extends RuleKind>(
  rule: RuleOf<Kind> & { readonly rule: Kind },
  looking: Looking,
): Iterable<Found> => RULES[rule.rule].find(rule, looking);
