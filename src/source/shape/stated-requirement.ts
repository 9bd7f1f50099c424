import type { Seconds } from '../../model/duration.js';
import type { Evidence } from '../../model/provenance.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Level } from '../../model/state.js';
import type { Located } from './shape.js';

/** A requirement as its file states it: sound by itself, its ids and defaults not looked up. */
export type StatedRequirement = StatedDependency | StatedGroup;

interface Stated {
  readonly effect: Level;
  readonly provenance: StatedProvenance;
  readonly range: SourceRange;
}

/** What stands at a thing itself about where it comes from. */
export interface StatedProvenance {
  readonly source: Evidence | undefined;
  readonly reference: string | undefined;
  /** Where it is said to be fitted, without a reference beside. */
  readonly unreferenced?: SourceRange;
}

export interface StatedDependency extends Stated {
  readonly type: 'dependency';
  readonly on: 'component' | 'role' | 'capability';
  readonly id: Located<string>;
  readonly mode: StatedMode;
}

export type StatedMode =
  | { readonly type: 'runtime' | 'startup' }
  /** Without a duration, the default of the mode. */
  | { readonly type: 'login' | 'queued' | 'cached'; readonly tolerates: Seconds | undefined }
  | {
      readonly type: 'tolerant';
      readonly tolerates: Seconds;
      readonly meanwhile: 'up' | 'degraded';
    };

export interface StatedGroup extends Stated {
  readonly type: 'group';
  readonly form: 'anyOf' | 'allOf' | 'atLeast';
  readonly needed: number;
  readonly members: readonly StatedRequirement[];
  readonly failover: Seconds | undefined;
}
