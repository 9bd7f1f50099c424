import type { CalendarDate } from './calendar-date.js';
import type { Seconds } from './duration.js';
import type { SourceRange } from './source-range.js';
import type { Level } from './state.js';

/** What a topology is held against: see semantics, section 7. Checked, with all defaults filled in. */
export interface Policy {
  /** The file that states it, as messages show it; null for what holds where there is none. */
  readonly file: string | null;
  /** How long before a waiver's end it is warned of. */
  readonly warnBefore: Seconds;
  /** In the order of the file. */
  readonly rules: readonly Rule[];
  readonly waivers: readonly Waiver[];
}

/** How much a finding weighs; an error is the worst. */
export type Severity = 'error' | 'warning' | 'note';

export type Rule =
  | SinglePointOfFailureRule
  | FalseRedundancyRule
  | OwnerConcentrationRule
  | StartupDeadlockRule
  | CutSetOrderRule
  | AvailabilityRule
  | CriticalityInversionRule
  | UnusedComponentRule
  | AssumedEvidenceRule;

/** What a policy can ask for. */
export type RuleKind = Rule['rule'];

/** What is looked at whatever the policy says: the policy itself. */
export type StandingRuleKind = 'vacuous-rule' | 'waiver';

interface RuleBasics {
  /** What the policy calls it; null where it goes by its kind. */
  readonly name: string | null;
  readonly severity: Severity;
  /** Where it stands; null in the policy that no file states. */
  readonly range: SourceRange | null;
}

/** A component whose failure alone takes more than is allowed. */
export interface SinglePointOfFailureRule extends RuleBasics, Loss {
  readonly rule: 'single-point-of-failure';
}

/** An owner all of whose components, failing together, take more than is allowed. */
export interface OwnerConcentrationRule extends RuleBasics, Loss {
  readonly rule: 'owner-concentration';
}

/** A thing that never comes up again once everything is down. */
export interface StartupDeadlockRule extends RuleBasics {
  readonly rule: 'startup-deadlock';
}

/** A group that one component alone defeats. */
export interface FalseRedundancyRule extends RuleBasics {
  readonly rule: 'false-redundancy';
  readonly level: Level;
  readonly except: Selectors | null;
}

/** A capability at a site that fewer failures than should be needed take. */
export interface CutSetOrderRule
  extends RuleBasics, Pick<Loss, 'capabilities' | 'sites' | 'level' | 'workarounds' | 'except'> {
  readonly rule: 'cut-set-order';
  /** How many components have to fail together, at least. */
  readonly min: number;
}

/** A capability at a site that is less available than it should be. */
export interface AvailabilityRule extends RuleBasics, Scope {
  readonly rule: 'availability';
  /** From 0 to 1; null: what each capability has as its target, where it has one. */
  readonly min: number | null;
}

/** A component that alone takes a critical capability down, and is less available than that should be. */
export interface CriticalityInversionRule extends RuleBasics, Scope {
  readonly rule: 'criticality-inversion';
}

/** A component that nothing at any site needs. */
export interface UnusedComponentRule extends RuleBasics {
  readonly rule: 'unused-component';
  readonly except: Selectors | null;
}

/** A finding of another rule that rests on too much that is only assumed. */
export interface AssumedEvidenceRule extends RuleBasics {
  readonly rule: 'assumed-evidence';
  /** The share of dependencies, from 0 to 1, that may be assumed or fitted. */
  readonly max: number;
}

/** Whose loss counts; null: of all. */
export interface Scope {
  readonly capabilities: Selectors | null;
  readonly sites: Selectors | null;
}

/** What counts as lost, and how much of it is allowed. */
export interface Loss extends Scope {
  readonly level: Level;
  /** Only what is lost within this time; null: at last. */
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  readonly max: Allowance;
  /** Components that are taken as perfect. */
  readonly except: Selectors | null;
}

/** Selectors as they were written, one at least. */
export type Selectors = readonly SelectorText[];

export interface SelectorText {
  readonly text: string;
  readonly range: SourceRange | null;
}

/** What one failure may take: it is a finding if it takes more. */
export type Allowance =
  /** From 0 to 1, of the selected sites that have one of the capabilities, by `count`. */
  | { readonly type: 'share'; readonly value: number }
  | { readonly type: 'sites'; readonly value: number }
  /** People served by sites of any one kind. */
  | { readonly type: 'people'; readonly value: number };

/** A finding that is borne with, by whom, why, and until when. */
export interface Waiver {
  /** A rule's name or kind. */
  readonly rule: string;
  /** What was found: a component, owner, capability, `site/capability`, or group as `owner#n`. */
  readonly finding: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it is valid. */
  readonly expires: CalendarDate;
  readonly range: SourceRange;
}
