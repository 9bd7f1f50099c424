import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.js';
import { reportJson } from '../../src/report/report-json.js';
import { spreadJson } from '../../src/report/report-json/spread-json.js';
import { fullReport } from './full-report.js';

const text = (report: Report): string => [...reportJson(report)].join('');

/** The same, with the keys of every mapping the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, turned(each)] as const);
  return Object.fromEntries(entries.reverse());
};

describe('a report as JSON', () => {
  it('has all that there is, a line for each entry of a list', async () => {
    await expect(text(fullReport)).toMatchFileSnapshot('../golden/report/full.json');
  });

  it('is the same in whatever order keys stand in the report', () => {
    expect(text(turned(fullReport) as Report)).toBe(text(fullReport));
  });
});

describe('JSON over several lines', () => {
  it.each([
    [[], '[]'],
    [{ a: [], b: ['c', []] }, '{"a":[],"b":["c",[]]}'],
    [{ a: { b: 1 } }, '{"a":{"b":1}}'],
    [[{ a: 1 }, { b: {} }], '[\n  {"a":1},\n  {"b":{}}\n]'],
    [{ a: { b: [{}] }, c: 1 }, '{\n  "a": {\n    "b": [\n      {}\n    ]\n  },\n  "c": 1\n}'],
  ])('is on one unless it holds a list of mappings: %j', (value, expected) => {
    expect([...spreadJson(value)].join('')).toBe(expected);
  });
});
