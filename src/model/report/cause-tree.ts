import type { Seconds } from '../duration.js';
import type { Evidence } from '../provenance.js';
import type { State } from '../state.js';

/** Why a thing is as it is: a tree, told from top to bottom. */
export interface CauseTree {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly CauseLine[];
}

/** A thing on the way back from what is lost to what failed. */
export interface CauseLine {
  /** How many steps it is from the root, whose depth is 0. */
  readonly depth: number;
  /** Null: a group, which has no name. */
  readonly id: string | null;
  readonly name: string | null;
  readonly state: State;
  /** When it came into this state. */
  readonly after: Seconds;
  /** What makes it so: what stands below, a state imposed on it, or that it is still recovering. */
  readonly by: 'causes' | 'imposed' | 'recovery';
  /** How the one above needs it: null where that isn't known, or nothing is above. */
  readonly mode: 'runtime' | 'startup' | 'login' | 'queued' | 'cached' | 'tolerant' | null;
  readonly source: Evidence | null;
  /** Of a group: how many of its members are needed, how many there are, and how many are lost. */
  readonly group: {
    readonly needed: number;
    readonly members: number;
    readonly lost: number;
  } | null;
  /** Told above already, with what stands below it there. */
  readonly again: boolean;
  /** Things below it that are left out. */
  readonly more: number;
}
