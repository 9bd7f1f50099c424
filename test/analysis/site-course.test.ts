import { describe, expect, it } from 'vitest';
import { mergedCourse } from '../../src/analysis/simulation/site-course.js';
import type { Change } from '../../src/analysis/simulation-result.js';
import type { State } from '../../src/model/state.js';

/** A course by when it changes, to what, and by the loss of which component. */
const course = (...steps: readonly (readonly [number, State, string?])[]): readonly Change[] =>
  steps.map(([at, state, cause], i) => ({
    at,
    from: steps[i - 1]?.[1] ?? 'up',
    state,
    causes: cause === undefined ? [] : [{ type: 'component', id: cause }],
    by: cause === undefined ? null : 'causes',
  }));

const told = (changes: readonly Change[]): readonly unknown[] =>
  changes.map(({ at, from, state, causes, by }) => [
    at,
    from,
    state,
    causes.map(({ id }) => id),
    by,
  ]);

describe('the course of a site', () => {
  it('is down when all its capabilities are, degraded when any is not up', () => {
    const read = course([10, 'down', 'a'], [40, 'up']);
    const write = course([20, 'down', 'b'], [50, 'up']);
    expect(told(mergedCourse([read, write]))).toEqual([
      [10, 'up', 'degraded', ['a'], 'causes'],
      [20, 'degraded', 'down', ['a', 'b'], 'causes'],
      [40, 'down', 'degraded', ['b'], 'causes'],
      [50, 'degraded', 'up', [], null],
    ]);
  });

  it('has the causes of what is lost, whatever else is well again at that time', () => {
    const lost = course([10, 'down', 'a'], [30, 'down', 'a']);
    const back = course([10, 'down', 'b'], [30, 'up']);
    for (const both of [
      [lost, back],
      [back, lost],
    ]) {
      expect(told(mergedCourse(both)).at(-1)).toEqual([30, 'down', 'degraded', ['a'], 'causes']);
    }
  });

  it('sees what happens at one time as one', () => {
    const off = course([10, 'down', 'a'], [20, 'up']);
    const on = course([20, 'down', 'b']);
    expect(told(mergedCourse([off, on]))).toEqual([[10, 'up', 'degraded', ['a'], 'causes']]);
  });
});
