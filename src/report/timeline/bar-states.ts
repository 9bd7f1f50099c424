import type { Change } from '../../analysis/simulation-result.js';
import type { State } from '../../model/state.js';
import { worstFirst } from '../severity.js';
import { columnOf, type TimeScale } from './time-scale.js';

/**
 * What things are in as time goes, a state for each column: the worst of all of them in its time, so
 * that nothing is too short to be seen.
 */
export function barStates(
  courses: readonly (readonly Change[])[],
  scale: TimeScale,
): readonly State[] {
  const states: State[] = Array.from({ length: scale.columns }, () => 'up');
  const show = (from: number, to: number, state: State): void => {
    for (let column = from; column <= to; column++) {
      if (worstFirst(state, states[column] ?? 'up') < 0) states[column] = state;
    }
  };
  for (const changes of courses) {
    for (const [i, { at, state }] of changes.entries()) {
      const next = changes[i + 1]?.at ?? scale.end;
      // What ends where a column begins isn't in that any more.
      const last = columnOf(next, scale);
      const endsOnEdge = i + 1 < changes.length && (last * scale.end) / scale.columns === next;
      const first = columnOf(at, scale);
      show(first, Math.max(first, endsOnEdge ? last - 1 : last), state);
    }
  }
  return states;
}
