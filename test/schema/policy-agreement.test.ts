import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/diagnostics/catalogue.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { date } from '../../src/schema/topology/text-schemas.js';
import { SCHEMAS } from '../../src/schema/schemas.js';
import type { FileReader } from '../../src/source/file-reader.js';
import { loadBaseline } from '../../src/source/load-baseline.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { loadPolicy } from '../../src/source/load-policy.js';
import { baseline } from '../../src/source/shape/policy/baseline-shape.js';
import { scenario } from '../../src/source/shape/scenario/scenario-shape.js';
import { policy } from '../../src/source/shape/policy/policy-shape.js';
import type { Form } from '../../src/source/shape/shape.js';
import { shaped } from '../arbitrary/shaped.js';
import { memoryReader } from '../source/memory-reader.js';

/** What the loader finds and JSON Schema has no words for, as it takes more than one place. */
const BEYOND_SCHEMAS = new Set<string>([
  'unknown-rule',
  'rule-named-like-another',
  'defined-twice',
  // Of a waiver, whose rule may be a name.
  'waiver-of-waivers',
  // A range that runs backwards.
  'invalid-duration-range',
  // Of a scenario, whose times are told from its start.
  'time-without-start',
  'time-before-start',
  'span-ends-before-it-begins',
  'end-before',
  'expectation-contradicts',
  'order-of-one',
  'order-against-others',
  // Lists that are there, and empty.
  'scenario-of-nothing',
]);

const ajv = new Ajv({ strict: false });

const isError = (each: Diagnostic): boolean => severityOf(each) === 'error';

type Load = (
  path: string,
  reader: FileReader,
) => Promise<{ ok: true } | { ok: false; diagnostics: readonly Diagnostic[] }>;

const KINDS: readonly (readonly ['policy' | 'baseline' | 'scenario', Form, Load])[] = [
  ['policy', policy.form, loadPolicy],
  ['baseline', baseline.form, loadBaseline],
  ['scenario', scenario.form, loadScenario],
];

describe.each(KINDS)('the schema of a %s', (name, form, load) => {
  const accepts = ajv.compile(SCHEMAS[name]());

  it('accepts and refuses what the loader does', async () => {
    let [accepted, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(shaped(form), async (drawn) => {
        const text = JSON.stringify(drawn);
        const isAccepted = accepts(JSON.parse(text));
        const loaded = await load('/a.json', memoryReader({ '/a.json': text }));
        // Doubts are told beside errors, and refuse nothing.
        const errors = loaded.ok ? [] : loaded.diagnostics.filter(isError);
        const codes = errors.map(({ code }) => code);
        const told = JSON.stringify({ text, errors: accepts.errors, codes });
        if (isAccepted) {
          expect(
            codes.filter((code) => !BEYOND_SCHEMAS.has(code)),
            told,
          ).toEqual([]);
          accepted += 1;
        } else {
          expect(codes, told).not.toEqual([]);
          refused += 1;
        }
      }),
      { numRuns: 3000 },
    );
    // Or what is compared would be all the same.
    expect(Math.min(accepted, refused)).toBeGreaterThan(100);
  });
});

describe('the schema of a date', () => {
  it('knows the days that there are', () => {
    const accepts = ajv.compile(date);
    const wrong: string[] = [];
    const two = (number: number): string => String(number).padStart(2, '0');
    for (const year of [0, 1, 4, 100, 400, 1900, 2000, 2024, 2026, 2100, 2400, 3200, 9999]) {
      // 0000 has the form of a year, and is none.
      const inYear = String(year).padStart(4, '0');
      for (let month = 0; month <= 13; month += 1) {
        const days = year === 0 ? 0 : daysIn(year, month);
        for (let day = 0; day <= 32; day += 1) {
          const text = `${inYear}-${two(month)}-${two(day)}`;
          if (accepts(text) !== (day >= 1 && day <= days)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Thirty days hath September … */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if ([4, 6, 9, 11].includes(month)) return 30;
  if (month !== 2) return 31;
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
}
