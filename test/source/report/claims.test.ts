import { describe, expect, it } from 'vitest';
import { fullReport } from '../../report/full-report.js';
import { codesOf, written } from './loading.js';

const FAILURE = 'parts/0';
const SCENARIO = 'parts/1';
const LINES = `${FAILURE}/causes/0/lines`;
const GROUP = { needed: 1, members: 2, lost: 2 };

/** The report with another value at the end of a way. */
function changed(way: string, value: unknown): string {
  const steps = way.split('/');
  const last = steps.pop() ?? '';
  const report = JSON.parse(written(fullReport)) as Mapping;
  const at = steps.reduce((mapping, step) => mapping[step] as Mapping, report);
  expect(Object.keys(at)).toContain(last);
  at[last] = value;
  return JSON.stringify(report);
}

type Mapping = Record<string, unknown>;

/** What goes, and what is nearest to it and doesn't. */
const BOUNDS: readonly (readonly [way: string, sound: unknown, not: unknown])[] = [
  [`${FAILURE}/components/down`, 5, 6],
  [`${FAILURE}/components/degraded`, 7, 8],
  [`${FAILURE}/kinds/0/people/affected`, 9000, 9001],
  [`${FAILURE}/kinds/0/losing`, 4, 5],
  [`${FAILURE}/losses/shown/0/sites/hit`, 9, 10],
  [`${FAILURE}/singlePoints/shown/0/kinds/0/sites/taken`, 1550, 1551],
  [`${FAILURE}/picture/edges/0/from`, 1, 2],
  [`${FAILURE}/picture/edges/0/to`, 0, 2],
  [`${LINES}/0/depth`, 0, 1],
  [`${LINES}/1/depth`, 1, 2],
  [`${LINES}/2/depth`, 1, 0],
  [`${LINES}/2/depth`, 2, 3],
  [`${LINES}/1/group/lost`, 2, 3],
  [`${SCENARIO}/kinds/0/losing`, 4, 5],
  [`${SCENARIO}/met`, 1, 0],
  [`${SCENARIO}/met`, 4, 5],
];

const TIMES: readonly (readonly [way: string, sound: unknown, not: unknown])[] = [
  [`${FAILURE}/kinds/0/down/last`, 'PT2H', 'PT1H59M59S'],
  [`${FAILURE}/kinds/0/beforeDown/first`, 'PT1H', 'PT1H1S'],
  [`${FAILURE}/losses/shown/0/degradedAfter`, 'PT8H', 'PT8H1S'],
  [`${FAILURE}/losses/shown/0/degradedAfter`, 'PT0S', null],
  [`${FAILURE}/losses/shown/0/workaround/until`, 'PT1H', 'PT59M'],
  [`${FAILURE}/losses/shown/0/workaround/from`, 'PT5H', 'PT6H'],
  [`${SCENARIO}/kinds/0/from`, 'PT6H', 'PT7H'],
  [`${SCENARIO}/losses/shown/0/from`, 'PT6H', 'PT6H1S'],
  [`${SCENARIO}/losses/shown/0/downFor`, 'PT6H', 'PT7H'],
  [`${SCENARIO}/timeline/shown/0/bars/0/to`, 'PT1H', 'PT1H1S'],
  [`${SCENARIO}/timeline/shown/0/bars/0/from`, 'PT1H', 'PT2H'],
  [`${SCENARIO}/timeline/shown/0/bars/1/to`, 'PT10H', 'PT10H1S'],
  [`${SCENARIO}/expectations/shown/0/expected/to`, 'PT1H', 'PT0S'],
];

/** Null is never, or not by the end: no time lies after it. */
const OPEN = [
  `${FAILURE}/losses/shown/0/downAfter`,
  `${FAILURE}/losses/shown/0/workaround/until`,
  `${SCENARIO}/kinds/0/from`,
  `${SCENARIO}/kinds/0/until`,
  `${SCENARIO}/losses/shown/0/until`,
];

describe('what a saved report says', () => {
  it.each(BOUNDS)('of numbers goes together: %s may be %j, and not %j', async (way, sound, not) => {
    expect(await codesOf(changed(way, sound))).toEqual([]);
    expect(await codesOf(changed(way, not))).toEqual(['out-of-bounds']);
  });

  it.each(TIMES)('of times goes together: %s may be %j, and not %j', async (way, sound, not) => {
    expect(await codesOf(changed(way, sound))).toEqual([]);
    const [code, ...others] = await codesOf(changed(way, not));
    expect(['out-of-order', 'bars-overlap']).toContain(code);
    expect(others).toEqual([]);
  });

  it.each(OPEN)('of what never comes is null: %s', async (way) => {
    expect(await codesOf(changed(way, null))).toEqual([]);
  });

  it.each([
    [`${LINES}/0/group`, GROUP],
    [`${LINES}/0/name`, null],
    [`${LINES}/1/group`, null],
    [`${LINES}/1/id`, 'helseid'],
  ])('of a thing or a group is of one of them: %s can’t be %j', async (way, value) => {
    expect(await codesOf(changed(way, value))).toContain('thing-or-group');
  });

  it.each([
    'parts',
    `${FAILURE}/picture/nodes/0/names`,
    `${SCENARIO}/expectations/shown/0/expected/states`,
  ])('has something in %s', async (way) => {
    expect(await codesOf(changed(way, []))).toEqual(['empty-list']);
  });
});
