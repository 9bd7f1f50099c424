import type { State } from '../../model/state.js';
import type { Change } from '../simulation-result.js';
import { siteState } from '../site-class-impact.js';

/**
 * The course of a site, of those of its capabilities: down when all are, degraded when any isn't up.
 * See semantics, section 3.
 */
export function mergedCourse(courses: readonly (readonly Change[])[]): readonly Change[] {
  const states: State[] = courses.map(() => 'up');
  const steps = courses
    .flatMap((changes, i) => changes.map((change) => ({ i, change })))
    .sort((a, b) => a.change.at - b.change.at);
  const merged: Change[] = [];
  let state: State = 'up';
  for (const [n, { i, change }] of steps.entries()) {
    states[i] = change.state;
    // What happens at one time is seen as one.
    if (steps[n + 1]?.change.at === change.at) continue;
    const now = siteState(states);
    if (now === state) continue;
    merged.push({ ...change, from: state, state: now });
    state = now;
  }
  return merged;
}
