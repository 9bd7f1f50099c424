import type { Change, ScenarioRun } from '../../analysis/simulation-result.js';
import type { Seconds } from '../../model/duration.js';
import type { TimelineRow } from '../../model/report/course.js';
import type { Shown } from '../../model/report/shown.js';
import type { State } from '../../model/state.js';
import { worstFirst } from '../severity.js';
import { kindsHit } from './kinds-hit.js';

/** When each component, and each capability at sites of a kind, was hit: by when, and then by how critical. */
export const timelineOf = (run: ScenarioRun): readonly TimelineRow[] => [
  ...run.things.flatMap(({ thing, changes }): readonly TimelineRow[] =>
    thing.type === 'component'
      ? [{ type: 'component', name: thing.name, kind: null, bars: barsOf([changes], run.end) }]
      : [],
  ),
  ...kindsHit(run).map(({ capability, kind, runs }): TimelineRow => ({
    type: 'capability',
    name: capability.name,
    kind,
    bars: barsOf(
      runs.map(({ changes }) => changes),
      run.end,
    ),
  })),
];

/** The first rows that have no more bars than so many together, one row at least. */
export function rowsWithin(rows: readonly TimelineRow[], most: number): Shown<TimelineRow> {
  let bars = 0;
  const count = rows.findIndex((row, i) => (bars += row.bars.length) > most && i > 0);
  return count < 0
    ? { shown: rows, more: 0 }
    : { shown: rows.slice(0, count), more: rows.length - count };
}

/** The worst of several courses at each time, as far as it isn't up. O(n log n + times × courses). */
export function barsOf(courses: readonly (readonly Change[])[], end: Seconds): TimelineRow['bars'] {
  const times = [...new Set(courses.flatMap((changes) => changes.map(({ at }) => at)))]
    .filter((at) => at < end)
    .sort((a, b) => a - b);
  const next = courses.map(() => 0);
  const bars: { from: Seconds; to: Seconds; state: 'down' | 'degraded' }[] = [];
  for (const [i, at] of times.entries()) {
    const states = courses.map((changes, course): State => {
      let place = next[course] ?? 0;
      while ((changes[place]?.at ?? Infinity) <= at) place += 1;
      next[course] = place;
      return changes[place - 1]?.state ?? 'up';
    });
    const state = states.reduce((a, b) => (worstFirst(a, b) <= 0 ? a : b), 'up');
    const to = times[i + 1] ?? end;
    const last = bars.at(-1);
    if (state === 'up') continue;
    if (last?.to === at && last.state === state) last.to = to;
    else bars.push({ from: at, to, state });
  }
  return bars;
}
