import type { Seconds } from '../duration.js';
import type { Criticality } from '../topology.js';
import type { PeopleCount, Shown } from './shown.js';

/** A component whose failure alone takes a capability from somebody, and the change that would help most. */
export interface SinglePoint {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly owner: string | null;
  /** How many sites have one of their own that takes the same; 1 for a component of all. */
  readonly alike: number;
  /** Capabilities times the sites at which they are taken, and those sites. */
  readonly pairs: number;
  readonly sites: number;
  /** The worst of what is taken, and when the first of it is. */
  readonly criticality: Criticality;
  readonly after: Seconds;
  readonly kinds: readonly KindTaken[];
  /** What is taken somewhere, by name, the most critical first. */
  readonly capabilities: Shown<string>;
  readonly save: SmallestChange | null;
}

export interface KindTaken {
  readonly kind: string;
  readonly sites: { readonly total: number; readonly taken: number };
  readonly people: PeopleCount;
}

/** An independent alternative to one dependency, and what it would save. */
export interface SmallestChange {
  /** Whose dependency it is, and on what, as ids. */
  readonly dependent: string;
  readonly on: string;
  readonly file: string;
  readonly line: number;
  /** Further places that state it alike. */
  readonly alike: number;
  readonly sites: number;
  readonly pairs: number;
}

/** A group that should bear the loss of a member, and doesn't bear that of one component. */
export interface DefeatedGroup {
  /** `owner#n`. */
  readonly group: string;
  readonly needed: number;
  readonly members: number;
  readonly defeatedBy: string;
  /** Sites at which it is defeated, where it is theirs; null for a component's. */
  readonly sites: number | null;
  /** From each member that is lost, by ids, to what defeats the group. */
  readonly ways: readonly { readonly member: string; readonly path: readonly string[] }[];
  readonly file: string;
  readonly line: number;
}

/** A component that is still up and that would now, by failing too, take more with it. */
export interface NextFailure {
  readonly id: string;
  /** Whether each site has its own, and any of them is meant. */
  readonly own: boolean;
  readonly components: Shown<string>;
  readonly capabilities: Shown<{
    readonly name: string;
    readonly kinds: readonly { readonly kind: string; readonly sites: number }[];
  }>;
}
