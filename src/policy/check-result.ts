import { isBelow } from '../analysis/availability-result.js';
import type { TopologySummary } from '../analysis/impact-result.js';
import type { FalseRedundancy, PathStep, Save, Toll } from '../analysis/spof-result.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Seconds } from '../model/duration.js';
import type { CapabilityId } from '../model/ids.js';
import type { KnownFinding } from '../model/known-finding.js';
import type { Place } from '../model/locate.js';
import type { Allowance, RuleKind, Severity, StandingRuleKind } from '../model/policy.js';
import type { Level } from '../model/state.js';

/** A topology held against a policy: the verdict, and what it rests on. Plain data. */
export interface CheckResult {
  readonly format: 'utfall-check/1';
  readonly topology: TopologySummary;
  /** The file that states the policy; null: the one that holds where there is none. */
  readonly policy: string | null;
  /** The day on which waivers were held valid or not. */
  readonly today: CalendarDate;
  /** The file of findings that were known before; null: none was given. */
  readonly baseline: string | null;
  /** The revision whose findings count as known; null: none was given. */
  readonly since: string | null;
  /** From which severity on a finding that is neither waived nor known fails the check. */
  readonly failOn: Severity | 'never';
  readonly verdict: Verdict;
  /** Findings that weigh less than this are counted, and not listed. */
  readonly minSeverity: Severity;
  /** Of all findings, those that aren't listed too. */
  readonly counts: Readonly<Record<Severity, FindingCounts>>;
  /** Those of the policy in its order, then the standing ones. */
  readonly rules: readonly CheckedRule[];
  /** The gravest first, then in the order of rules; those of one rule, the worst first. */
  readonly findings: readonly Finding[];
  /** What the baseline knows and is no longer found. */
  readonly stale: readonly KnownFinding[];
}

export type Verdict = 'pass' | 'fail';

export interface FindingCounts {
  /** Neither waived nor known. */
  readonly open: number;
  readonly waived: number;
  readonly known: number;
}

/** A rule that was looked at, and what there is to say of it to somebody who doesn't know it. */
export interface CheckedRule {
  readonly rule: RuleKind | StandingRuleKind;
  readonly name: string | null;
  readonly severity: Severity;
  readonly page: RulePage;
}

/** What a rule is for. Plain sentences, in Markdown's words for code: `dependsOn`. */
export interface RulePage {
  /** What is found, in one sentence. */
  readonly summary: string;
  /** Why it matters. */
  readonly why: string;
  /** How to put it right, the best way first. */
  readonly fix: readonly string[];
  /** A topology, or what matters of it, in which something is found, as YAML. */
  readonly example: string;
}

export interface Finding extends KnownFinding {
  readonly severity: Severity;
  /** The same for the same finding in another version of the topology; 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** The waiver that bears with it, if a valid one does. */
  readonly waiver: FindingWaiver | null;
  /** Whether the baseline, or the revision that was compared with, has it too. */
  readonly known: boolean;
  /** The place to change; null where no file states it. */
  readonly place: Place | null;
  /** Ways on which it comes about, one for each that is needed to see it. */
  readonly paths: readonly FindingPath[];
  readonly detail: FindingDetail;
}

/** Whether nobody bears with a finding, and nobody knew of it. */
export const isOpen = ({ waiver, known }: Pick<Finding, 'waiver' | 'known'>): boolean =>
  waiver === null && !known;

export interface FindingWaiver {
  readonly reason: string;
  readonly owner: string;
  readonly expires: CalendarDate;
  readonly place: Place;
}

/** From what is lost to what fails, both among them; groups and roles are looked through. */
export type FindingPath = readonly PathStep[];

/** What there is to say of a finding, by its rule. */
export type FindingDetail =
  | LossDetail
  | FalseRedundancyDetail
  | StartupDeadlockDetail
  | CutSetOrderDetail
  | AvailabilityDetail
  | CriticalityInversionDetail
  | UnusedComponentDetail
  | AssumedEvidenceDetail
  | VacuousRuleDetail
  | WaiverDetail;

/** That too much is lost when one component, or all that one owner runs, fails. */
export interface LossDetail {
  readonly type: 'single-point-of-failure' | 'owner-concentration';
  /** Of the component; of an owner its own. */
  readonly title: string;
  /** What fails, by id: one, or all that the owner runs. */
  readonly failed: readonly string[];
  readonly level: Level;
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  readonly max: Allowance;
  readonly toll: Toll;
  /** Of how many sites the allowance is a share: those that have one of the capabilities. */
  readonly sites: number;
  /** The smallest change that would help most; null: no single one helps, or an owner was found. */
  readonly save: Save | null;
}

export interface FalseRedundancyDetail {
  readonly type: 'false-redundancy';
  readonly level: Level;
  readonly redundancy: FalseRedundancy;
}

/** That a thing never comes up again once everything is down. */
export interface StartupDeadlockDetail {
  readonly type: 'startup-deadlock';
  /** The name of the component or of the capability. */
  readonly title: string;
  /** At how many sites a capability is stuck, by their count; null for a component. */
  readonly sites: number | null;
  /** Things by id, each of which needs the next to start, and the last the first. */
  readonly loop: readonly string[];
  /** Whether it is one of those, or waits behind them. */
  readonly isOnLoop: boolean;
}

export interface CutSetOrderDetail {
  readonly type: 'cut-set-order';
  /** The name of the capability. */
  readonly title: string;
  readonly level: Level;
  readonly workarounds: 'count' | 'ignore';
  /** How many components should have to fail together. */
  readonly min: number;
  /** How many sets of fewer take it, those left out of `cutSets` among them. */
  readonly sets: bigint;
  /** The first of those, small ones first: components by id. None where the analysis was cut short. */
  readonly cutSets: readonly (readonly string[])[];
  /** Of how many components all sets are known, where the analysis was cut short; null: of any. */
  readonly knownUpTo: number | null;
  /** For how many alike sites its site stands. */
  readonly sites: number;
}

export interface AvailabilityDetail {
  readonly type: 'availability';
  /** The name of the capability. */
  readonly title: string;
  /** From 0 to 1; where the analysis was cut short, what it is at least. */
  readonly availability: number;
  /** The same where nothing was cut short. */
  readonly atMost: number;
  /** What it should be, and whether that is the capability's own target. */
  readonly min: number;
  readonly isTarget: boolean;
  /** For how many alike sites its site stands. */
  readonly sites: number;
}

/** Whether a limit cut the analysis short, so that there may be nothing amiss. */
export const isUndecided = ({ detail }: Pick<Finding, 'detail'>): boolean =>
  (detail.type === 'cut-set-order' && detail.cutSets.length === 0) ||
  (detail.type === 'availability' && !isBelow(detail.atMost, detail.min));

export interface CriticalityInversionDetail {
  readonly type: 'criticality-inversion';
  readonly title: string;
  /** Its own, from 0 to 1; null where nothing is declared. */
  readonly availability: number | null;
  /** The critical capabilities that it takes down and that should be more available, in the order of ids. */
  readonly capabilities: readonly {
    readonly id: CapabilityId;
    readonly name: string;
    readonly target: number | null;
  }[];
  readonly toll: Toll;
}

export interface UnusedComponentDetail {
  readonly type: 'unused-component';
  readonly title: string;
  readonly kind: string | null;
}

export interface AssumedEvidenceDetail {
  readonly type: 'assumed-evidence';
  /** The finding that rests on it. */
  readonly of: KnownFinding;
  /** Dependencies on its paths: how many, and how many of them are assumed or fitted. */
  readonly dependencies: {
    readonly total: number;
    readonly assumed: number;
    readonly fitted: number;
  };
  /** The share, from 0 to 1, that may be. */
  readonly max: number;
  /** Where those stand, in the order of files and lines. */
  readonly places: readonly Place[];
}

/** That a rule can find nothing, or excepts nothing, as its selectors select nothing. */
export interface VacuousRuleDetail {
  readonly type: 'vacuous-rule';
  readonly key: 'capabilities' | 'sites' | 'except';
  /** The selectors that match nothing; with each, what is wrong with it. */
  readonly selectors: readonly { readonly text: string; readonly problem: string }[];
}

export interface WaiverDetail {
  readonly type: 'waiver';
  readonly problem: 'expired' | 'ends-soon' | 'waives-nothing';
  /** What it waives, by its rule's name or kind. */
  readonly of: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: CalendarDate;
  /** From today to its last day; negative where it has passed. */
  readonly days: number;
}
