import type { Seconds } from './duration.js';
import type { CapabilityId, ComponentId, RoleId } from './ids.js';
import type { Provenance } from './provenance.js';
import type { SourceRange } from './source-range.js';
import type { Level } from './state.js';

/** What a component, a site or a capability needs: one dependency, or a group of requirements. */
export type Requirement = Dependency | Group;

interface Stated {
  /** The worst that its loss can do to the dependent. `down` is no cap. */
  readonly effect: Level;
  readonly provenance: Provenance;
  readonly range: SourceRange;
}

export interface Dependency extends Stated {
  readonly type: 'dependency';
  readonly target: Target;
  readonly mode: Mode;
}

export type Target =
  | { readonly type: 'component'; readonly id: ComponentId }
  /** A role that each site binds. */
  | { readonly type: 'role'; readonly id: RoleId }
  /** Another capability of the same site. */
  | { readonly type: 'capability'; readonly id: CapabilityId };

/** How the dependent bears the loss of its target. See semantics, "Modes". */
export type Mode =
  | { readonly type: 'runtime' }
  /** Needed only while the dependent (re)starts. */
  | { readonly type: 'startup' }
  | {
      readonly type: 'login' | 'queued' | 'cached' | 'tolerant';
      /** For how long the target may be down before the dependent feels it fully. */
      readonly tolerates: Seconds;
      /** What the dependent is at worst until then. */
      readonly meanwhile: 'up' | 'degraded';
    };

/** A group that bears losses as long as `needed` of its members (one or more) are left. */
export interface Group extends Stated {
  readonly type: 'group';
  readonly form: 'anyOf' | 'allOf' | 'atLeast';
  /** From 1 to the number of members: 1 for `anyOf`, all for `allOf`. */
  readonly needed: number;
  /** In the order of the file, which for `anyOf` is the order of preference; a member counts as often as it is listed. */
  readonly members: readonly Requirement[];
  /** How long a switch to another member takes; null where nothing says, and always but for `anyOf`. */
  readonly failover: Seconds | null;
}
