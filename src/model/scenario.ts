import type { DurationRange, Seconds } from './duration.js';
import type { Selectors } from './policy.js';
import type { Provenance } from './provenance.js';
import type { SourceRange } from './source-range.js';
import type { State } from './state.js';

/** What fails, and what is restored, in time; and what should then be seen. See semantics, section 5. */
export interface Scenario {
  /** The file that states it, as messages show it; null for one that was made by the command line. */
  readonly file: string | null;
  readonly name: string | null;
  /** The path of its topology as it is stated, seen from the scenario's file; null: none is named. */
  readonly topology: string | null;
  /** What the clock says at the start; null: nothing does, and all times are told from there. */
  readonly start: ClockTime | null;
  /** When it ends, after the start; null: with the last event, expectation or timer. */
  readonly end: Seconds | null;
  /** In the order of the file, which means nothing. */
  readonly events: readonly ScenarioEvent[];
  readonly expectations: readonly Expectation[];
  readonly provenance: Provenance;
}

/**
 * A time of a clock without a zone, whose days all have 24 hours: in seconds from the beginning of
 * 1970, leap days as in the calendar.
 */
export type ClockTime = Seconds;

/** Something that happens at one time. */
export interface ScenarioEvent {
  /** After the start. */
  readonly at: Seconds;
  /** What these select goes down, is degraded, or is free of what was imposed on it before. */
  readonly fail: Selectors | null;
  readonly degrade: Selectors | null;
  readonly restore: Selectors | null;
  /** For how long what begins is imposed; null: until it is restored. */
  readonly lasts: DurationRange | null;
  /** What a reader is told of it. */
  readonly note: string | null;
  readonly provenance: Provenance;
  readonly range: SourceRange | null;
}

/** What must hold for the replay to be one. */
export type Expectation = ExpectedState | ExpectedOrder;

interface Stated {
  readonly provenance: Provenance;
  readonly range: SourceRange | null;
}

/** That a thing is in one of these states over a closed span. */
export interface ExpectedState extends Stated {
  readonly type: 'state';
  readonly from: Seconds;
  /** The same as `from` for a single time. */
  readonly to: Seconds;
  /** A component, `component@site`, a site, or `site/capability`. */
  readonly id: string;
  /** One at least, each once. */
  readonly states: readonly State[];
}

/** That both leave up and return, the first strictly before the second: by its last return. */
export interface ExpectedOrder extends Stated {
  readonly type: 'order';
  readonly first: string;
  readonly second: string;
}
