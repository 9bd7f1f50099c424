import type { DurationRange, Seconds } from '../model/duration.js';
import type { CapabilityId, ComponentId, RoleId, SiteId } from '../model/ids.js';
import type { Place } from '../model/locate.js';
import type { Mode, Target } from '../model/requirement.js';
import type { Level } from '../model/state.js';
import type { Availability, Criticality, Workaround } from '../model/topology.js';
import type { FalseRedundancy, SpofTopology } from './spof-result.js';

/**
 * What a change to a topology does: to what there is and what it needs, to what each failure alone
 * takes, and to false redundancies. Plain data. Renamings of components are followed: what was
 * renamed neither came nor went.
 */
export interface DifferenceResult {
  readonly format: 'utfall-diff/1';
  readonly before: SpofTopology;
  readonly after: SpofTopology;
  /** What was taken as perfect on either side, and so not tried, by id. */
  readonly except: readonly string[];
  readonly level: Level;
  /** Only what is taken within this time; null: at last. */
  readonly within: Seconds | null;
  readonly workarounds: 'count' | 'ignore';
  /** Whether a failure takes what it didn't before, or a false redundancy was gained. */
  readonly worse: boolean;
  readonly components: ComponentChanges;
  readonly capabilities: ThingChanges<ChangedCapability>;
  readonly sites: ThingChanges<ChangedSite>;
  /** Capabilities that sites have which are there on both sides, and hadn't, or the other way round. */
  readonly siteCapabilities: readonly SiteCapabilityChange[];
  readonly dependencies: readonly DependencyChange[];
  readonly commonCause: {
    readonly came: readonly ToldCommonCause[];
    readonly went: readonly ToldCommonCause[];
  };
  /** How many failures take something that they didn't before; and of the others, how many take less. */
  readonly grew: number;
  readonly shrank: number;
  /** Of these, how many took nothing before, and how many take nothing now. */
  readonly singlePoints: { readonly gained: number; readonly lost: number };
  /** Those that grew, the worst first, then those that shrank; as many as were asked for. */
  readonly failures: readonly FailureChange[];
  readonly falseRedundancies: {
    readonly gained: readonly FalseRedundancy[];
    readonly lost: readonly FalseRedundancy[];
  };
}

/** Of one sort of things, in the order of the files. */
export interface ThingChanges<Thing> {
  readonly came: readonly Thing[];
  readonly went: readonly Thing[];
  readonly changed: readonly ChangedThing[];
}

export interface ComponentChanges extends ThingChanges<ChangedComponent> {
  readonly renamed: readonly Renaming[];
}

export interface Renaming {
  readonly from: ComponentId;
  readonly to: ComponentId;
}

export interface ChangedComponent {
  readonly id: ComponentId;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
}

export interface ChangedCapability {
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
}

export interface ChangedSite {
  readonly id: SiteId;
  readonly name: string;
  readonly kind: string;
  readonly region: string | null;
  readonly count: number;
  /** Whom one such site serves; null where nothing says. */
  readonly people: number | null;
}

/** A thing that says something else of itself; its id is that of after. */
export interface ChangedThing {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  /** As the files call it; a label as `labels.region`. */
  readonly field: string;
  /** Null: nothing was, or is, said. */
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

export type FieldValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'flag'; readonly value: boolean }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'availability'; readonly value: Availability }
  | { readonly type: 'duration'; readonly value: DurationRange }
  | { readonly type: 'workaround'; readonly value: Workaround };

/** Sites that are alike in something. */
export interface SiteSet {
  /** The first of them, in the order of the files. */
  readonly first: SiteId;
  /** How many entries they are. */
  readonly entries: number;
  /** What they stand for, by kind. */
  readonly kinds: readonly { readonly kind: string; readonly sites: number }[];
}

export interface SiteCapabilityChange {
  readonly capability: CapabilityId;
  readonly change: 'came' | 'went';
  readonly sites: SiteSet;
}

/** A requirement that came (it has no `before`), went, or says something else. */
export interface DependencyChange {
  readonly of: Dependent;
  readonly before: ToldRequirement | null;
  readonly after: ToldRequirement | null;
  /** Where it stands, or where what went stood. */
  readonly at: Place;
}

/** Whose requirement it is: of sites, their own, or what they bind a role to. */
export type Dependent =
  | { readonly type: 'component'; readonly id: ComponentId }
  | { readonly type: 'capability'; readonly id: CapabilityId }
  | { readonly type: 'sites'; readonly role: RoleId | null; readonly sites: SiteSet };

/** A requirement, apart from where it stands and what vouches for it. */
export type ToldRequirement =
  | {
      readonly type: 'dependency';
      readonly target: Target;
      readonly mode: Mode;
      readonly effect: Level;
    }
  | {
      readonly type: 'group';
      readonly form: 'anyOf' | 'allOf' | 'atLeast';
      readonly needed: number;
      readonly failover: Seconds | null;
      readonly effect: Level;
      readonly members: readonly ToldRequirement[];
    };

export interface ToldCommonCause {
  readonly components: readonly ComponentId[];
  /** From 0 to 1. */
  readonly beta: number;
  readonly at: Place;
}

/**
 * A component whose failure alone takes what it didn't take before (it grew), or only less than
 * before (it shrank). What is taken is told as capabilities at sites: one that is taken on both
 * sides, at as many sites, is no change.
 */
export interface FailureChange {
  /** As after has it, where it is still there. Of sites' own ones, `component@site` of the first. */
  readonly id: string;
  /** Its id before, where it was renamed. */
  readonly formerly: string | null;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  /** On which sides there is such a component. */
  readonly there: 'before' | 'after' | 'both';
  /**
   * How many sites' own ones fare alike, which are told as one; null for a component of all. Then
   * `pairs` and `sites` are those of one of them, `kinds` and `capabilities` those of all together.
   */
  readonly alike: number | null;
  readonly change: 'grew' | 'shrank';
  /** Whether it took nothing before, or takes nothing now. */
  readonly singlePoint: 'gained' | 'lost' | null;
  readonly before: Extent;
  readonly after: Extent;
  /** What it takes and didn't before, and what it took and no longer does. */
  readonly more: ExtentChange;
  readonly less: ExtentChange;
}

export type Extents = Pick<FailureChange, 'before' | 'after' | 'more' | 'less'>;

export interface Extent {
  /** Capabilities times the sites at which they are taken. */
  readonly pairs: number;
  /** Sites at which anything is taken. */
  readonly sites: number;
}

export interface ExtentChange extends Extent {
  /** Sites at which it makes a difference, and the people whom they serve; never summed over kinds. */
  readonly kinds: readonly KindExtent[];
  /** In the order of ids. */
  readonly capabilities: readonly CapabilityExtent[];
}

export interface KindExtent {
  readonly kind: string;
  readonly sites: number;
  readonly people: number;
}

export interface CapabilityExtent {
  readonly id: CapabilityId;
  readonly name: string;
  readonly criticality: Criticality;
  readonly sites: number;
}
