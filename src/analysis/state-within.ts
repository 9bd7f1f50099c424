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

/** An onset as results state it: null for never. */
export const statedOnset = (onset: Seconds): Seconds | null => (onset === Infinity ? null : onset);

/** Both, for results that have room for an object each. */
export const statedOnsets = ({ degraded, down }: Readonly<Record<Level, Seconds>>): Onsets => ({
  degradedAfter: statedOnset(degraded),
  downAfter: statedOnset(down),
});
