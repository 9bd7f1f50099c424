import type { DurationProblem } from '../../diagnostics/catalogue/value.js';
import { parseDuration, type DurationRange } from '../../model/duration.js';

/** Why a text is no duration, as far as can be guessed. */
export function durationProblem(text: string): DurationProblem {
  if (/^\d+$/.test(text)) return 'no-unit';
  if (/\d[.,]\d/.test(text)) return 'fraction';
  if (/^P?\d+ ?(?:w|mo|y|weeks?|months?|years?)$/i.test(text) || /^P\d+M/.test(text)) {
    return 'calendar';
  }
  return /^(?:\d+[dhms])+$|^P(?:\d+D)?(?:T[\dHMS]+)?$/.test(text) && /\d{6}/.test(text)
    ? 'too-long'
    : 'other';
}

/**
 * Reads a duration, or an uncertain one such as `10m..40m`.
 *
 * @returns what is wrong where it is neither
 */
export function parseDurationRange(
  text: string,
): DurationRange | { readonly problem: DurationProblem | 'backwards' } {
  const [first = '', second, ...rest] = text.split('..');
  const from = parseDuration(first.trim());
  if (from === null) return { problem: durationProblem(first.trim()) };
  if (second === undefined) return { from, to: from };
  const to = parseDuration(second.trim());
  if (to === null || rest.length > 0) return { problem: durationProblem(second.trim()) };
  return from <= to ? { from, to } : { problem: 'backwards' };
}
