import type { RuleKind, StandingRuleKind } from './policy.js';

/** By what a finding is known again, whatever else changes: never a count or a line. */
export interface KnownFinding {
  readonly rule: RuleKind | StandingRuleKind;
  /** What the policy calls the rule; null where it goes by its kind. */
  readonly name: string | null;
  /** What was found: a component, an owner, a group as `owner#n` … */
  readonly finding: string;
  /** What else tells it from others of its rule: what defeats a group, say. Null: nothing does. */
  readonly about: string | null;
}
