import type { Seconds } from '../model/duration.js';
import type { Level, State } from '../model/state.js';
import type { Onsets } from './impact-result.js';

/** The state within a horizon is that with onset ≤ it; at last, that with onset < ∞. */
export function stateWithin(
  onsets: { readonly degraded: Seconds; readonly down: Seconds },
  within: Seconds | null,
): State {
  const reached = (level: Level): boolean =>
    within === null ? onsets[level] !== Infinity : onsets[level] <= within;
  if (reached('down')) return 'down';
  return reached('degraded') ? 'degraded' : 'up';
}

/** Onsets as results state them: null for never. */
export const statedOnsets = (onsets: {
  readonly degraded: Seconds;
  readonly down: Seconds;
}): Onsets => ({
  degradedAfter: onsets.degraded === Infinity ? null : onsets.degraded,
  downAfter: onsets.down === Infinity ? null : onsets.down,
});
