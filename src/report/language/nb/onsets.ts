import type { Onsets } from '../../../analysis/impact-result.js';
import type { Seconds } from '../../../model/duration.js';
import type { OnsetSpan } from '../../digest/kind-courses.js';
import { duration } from './durations.js';

/** «med en gang», «etter 8 t». */
export const onset = (after: Seconds): string =>
  after === 0 ? 'med en gang' : `etter ${duration(after)}`;

/** Of several things: «innen 8 t» where they don't go together. */
export const span = ({ first, last }: OnsetSpan): string =>
  first === last ? onset(last) : `innen ${duration(last)}`;

/** In a table: «redusert straks, nede etter 8 t»; empty: nothing comes. */
export function course({ degradedAfter, downAfter }: Onsets): string {
  const down = downAfter === null ? [] : [`nede ${soon(downAfter)}`];
  if (degradedAfter === null || degradedAfter === downAfter) return down.join('');
  return [`redusert ${soon(degradedAfter)}`, ...down].join(', ');
}

const soon = (after: Seconds): string => (after === 0 ? 'straks' : onset(after));
