import type { Reference } from '../impact-result.js';
import type { Change } from '../simulation-result.js';
import { siteState } from '../site-class-impact.js';

/**
 * The course of a site, of those of its capabilities: down when all are, degraded when any isn't up.
 * See semantics, section 3. What made it so is what made so all those that aren't up by then.
 */
export function mergedCourse(courses: readonly (readonly Change[])[]): readonly Change[] {
  const latest: (Change | null)[] = courses.map(() => null);
  const steps = courses
    .flatMap((changes, i) => changes.map((change) => ({ i, change })))
    .sort((a, b) => a.change.at - b.change.at);
  const merged: Change[] = [];
  for (const [n, { i, change }] of steps.entries()) {
    latest[i] = change;
    const { at } = change;
    // What happens at one time is seen as one.
    if (steps[n + 1]?.change.at === at) continue;
    const from = merged.at(-1)?.state ?? 'up';
    const state = siteState(latest.map((each) => each?.state ?? 'up'));
    if (state === from) continue;
    const causes = causesOf(latest);
    merged.push({ at, from, state, causes, by: state === 'up' ? null : 'causes' });
  }
  return merged;
}

/** Those of all that aren't up, each once. */
function causesOf(latest: readonly (Change | null)[]): readonly Reference[] {
  const causes = new Map<string, Reference>();
  for (const change of latest) {
    if (change === null || change.state === 'up') continue;
    for (const cause of change.causes) causes.set(`${cause.type} ${cause.id}`, cause);
  }
  return [...causes.values()];
}
