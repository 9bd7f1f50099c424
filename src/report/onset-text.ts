import type { Bridge, Onsets } from '../analysis/impact-result.js';
import type { Seconds } from '../model/duration.js';
import type { OnsetSpan } from './digest/kind-courses.js';
import { shortDuration } from './duration-text.js';

/** `at once`, `after 8h`. */
export const onsetText = (onset: Seconds): string =>
  onset === 0 ? 'at once' : `after ${shortDuration(onset)}`;

/** Of several things: `at once`, `after 8h`, or `within 8h` where they don't go together. */
export const spanText = ({ first, last }: OnsetSpan): string =>
  first === last ? onsetText(last) : `within ${shortDuration(last)}`;

/** The course of things: `down at once`, `degraded at once, down after 8h`; empty: nothing comes. */
export function courseText({ degradedAfter, downAfter }: Onsets): string {
  const down = downAfter === null ? [] : [`down ${onsetText(downAfter)}`];
  if (degradedAfter === null || degradedAfter === downAfter) return down.join('');
  return [`degraded ${onsetText(degradedAfter)}`, ...down].join(', ');
}

/** For how long a workaround bears, and from when unless at once: `for 2d, from 8h on`; `for ever`. */
export function bridgeText({ from, until }: Bridge): string {
  const later = from === 0 ? [] : [`from ${shortDuration(from)} on`];
  if (until === null) return later[0] ?? 'for ever';
  return [`for ${shortDuration(until - from)}`, ...later].join(', ');
}
