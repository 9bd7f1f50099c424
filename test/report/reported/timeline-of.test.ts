import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/analysis/simulation-result.js';
import type { TimelineRow } from '../../../src/model/report/course.js';
import { countOf } from '../../../src/model/report/shown.js';
import type { State } from '../../../src/model/state.js';
import { barsOf, rowsWithin } from '../../../src/report/reported/timeline-of.js';

const END = 60;

/** Courses as runs have them: changes in the order of time, each to another state. */
const courses = fc
  .uniqueArray(
    fc.record({ at: fc.nat(END), state: fc.constantFrom<State>('up', 'degraded', 'down') }),
    { selector: ({ at }) => at, maxLength: 8 },
  )
  .map((drafts) => {
    let from: State = 'up';
    return [...drafts]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ at, state }): readonly Change[] => {
        if (state === from) return [];
        const change = { at, from, state, causes: [], by: null };
        from = state;
        return [change];
      });
  });

const ORDER: readonly State[] = ['up', 'degraded', 'down'];

/** The worst of all at a time, by looking at each of them. */
const worstAt = (all: readonly (readonly Change[])[], time: number): State =>
  all
    .map((changes) => changes.filter(({ at }) => at <= time).at(-1)?.state ?? 'up')
    .reduce<State>((a, b) => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b), 'up');

const stateAt = (bars: TimelineRow['bars'], time: number): State =>
  bars.find(({ from, to }) => from <= time && time < to)?.state ?? 'up';

describe('the bars of a timeline', () => {
  test.prop([fc.array(courses, { maxLength: 4 })], { numRuns: 500 })(
    'are the worst of all courses at each time',
    (all) => {
      const bars = barsOf(all, END);
      for (let time = 0; time < END; time += 1)
        expect([time, stateAt(bars, time)]).toEqual([time, worstAt(all, time)]);
    },
  );

  test.prop([fc.array(courses, { maxLength: 4 })])(
    'lie within the run, in order, apart, each as long as it can be',
    (all) => {
      const bars = barsOf(all, END);
      bars.forEach(({ from, to, state }, i) => {
        const before = bars[i - 1];
        expect(from).toBeGreaterThanOrEqual(before?.to ?? 0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(END);
        if (before?.to === from) expect(before.state).not.toBe(state);
      });
    },
  );
});

describe('rowsWithin', () => {
  const row = (bars: number): TimelineRow => ({
    type: 'component',
    name: 'a',
    kind: null,
    bars: Array.from({ length: bars }, (_, at) => ({ from: at, to: at + 1, state: 'down' })),
  });

  test.prop([fc.array(fc.nat(6), { maxLength: 20 }), fc.nat(20)])(
    'are the first that fit, and the rest are counted',
    (counts, most) => {
      const rows = counts.map(row);
      const { shown, more } = rowsWithin(rows, most);
      const barsIn = (some: readonly TimelineRow[]): number =>
        some.reduce((sum, { bars }) => sum + bars.length, 0);
      expect(shown).toEqual(rows.slice(0, shown.length));
      expect(countOf({ shown, more })).toBe(rows.length);
      if (shown.length > 1) expect(barsIn(shown)).toBeLessThanOrEqual(most);
      if (more > 0) expect(barsIn(rows.slice(0, shown.length + 1))).toBeGreaterThan(most);
    },
  );

  it('leave none without its first', () => {
    expect(rowsWithin([row(50), row(1)], 40)).toMatchObject({ shown: [{}], more: 1 });
  });
});
