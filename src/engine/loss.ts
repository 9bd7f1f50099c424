import type { Seconds } from '../model/duration.js';
import type { Mode } from '../model/requirement.js';
import type { Level } from '../model/state.js';

/** How the loss of a target reaches its dependent: the contribution of a dependency, as onsets. */
export interface Loss {
  /** How long after the target's being down the dependent is down; null: never. */
  readonly down: Seconds | null;
  /** Whether the dependent is degraded as soon as the target is. */
  readonly degraded: boolean;
  /** How long after the target's being down the dependent, untouched until then, is degraded. */
  readonly lapse: Seconds | null;
}

/**
 * The one reading of what a mode and an effect do to onsets. From semantics, section 3:
 * `min(effect, overdue ? down : tolerating ? min(state, meanwhile) : state)`, for which it is
 * enough to say at which of the target's onsets, and how much later, each of the dependent's lies.
 */
export function lossOf(effect: Level, mode: Mode): Loss {
  const capped = effect === 'degraded';
  switch (mode.type) {
    case 'startup':
      return NO_LOSS;
    case 'runtime':
      return capped ? DEGRADED_AT_ONCE : AT_ONCE;
    case 'login':
    case 'queued':
    case 'cached':
    case 'tolerant': {
      const down = capped ? null : mode.tolerates;
      return mode.meanwhile === 'degraded'
        ? { down, degraded: true, lapse: null }
        : { down, degraded: false, lapse: mode.tolerates };
    }
  }
}

// The most usual ones are made once: there may be millions of dependencies.
const NO_LOSS: Loss = { down: null, degraded: false, lapse: null };
const AT_ONCE: Loss = { down: 0, degraded: true, lapse: null };
const DEGRADED_AT_ONCE: Loss = { down: null, degraded: true, lapse: null };

/** One of the target's onsets, and by how much later the dependent comes to a level. */
export interface Arrival {
  readonly of: Level;
  readonly delay: Seconds;
}

/** Which onsets of a target bring its dependent to a level: the first that arrives does. */
export function arrivalsOf({ down, degraded, lapse }: Loss, level: Level): readonly Arrival[] {
  if (level === 'down') return down === null ? [] : [{ of: 'down', delay: down }];
  return [
    ...(degraded ? [{ of: 'degraded', delay: 0 } as const] : []),
    ...(lapse === null ? [] : [{ of: 'down', delay: lapse } as const]),
  ];
}
