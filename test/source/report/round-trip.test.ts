import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { reports } from '../../arbitrary/reports.js';
import { reportIn, written } from './loading.js';

describe('a saved report', () => {
  test.prop([reports()], { numRuns: 200 })('is read back as it was', async (report) => {
    const text = written(report);
    const read = await reportIn(text);
    expect(read).toEqual(report);
    expect(written(read)).toBe(text);
  });
});
