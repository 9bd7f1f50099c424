import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { byCodeUnit } from '../../src/model/order.js';
import { mergeRuns } from '../../src/report/merge-runs.js';

describe('mergeRuns', () => {
  test.prop([fc.array(fc.array(fc.string()))])('is what sorting all gives', (lists) => {
    const runs = lists.map((list, of) => ({
      of,
      items: [...list].sort(byCodeUnit),
      keyOf: (item: string) => item,
    }));
    const merged = [...mergeRuns(runs)];
    expect(merged.map(({ item }) => item)).toEqual(lists.flat().sort(byCodeUnit));
    expect(merged.every(({ run, item }) => run.items.includes(item))).toBe(true);
  });
});
