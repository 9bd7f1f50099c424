import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { SCHEMAS } from '../../src/schema/schemas.js';
import type { FileReader } from '../../src/source/file-reader.js';
import { loadBaseline } from '../../src/source/load-baseline.js';
import { loadPolicy } from '../../src/source/load-policy.js';
import { baseline } from '../../src/source/shape/policy/baseline-shape.js';
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
  'rule-not-available',
]);

const ajv = new Ajv({ strict: false });

type Load = (
  path: string,
  reader: FileReader,
) => Promise<{ ok: true } | { ok: false; diagnostics: readonly Diagnostic[] }>;

const KINDS: readonly (readonly ['policy' | 'baseline', Form, Load])[] = [
  ['policy', policy.form, loadPolicy],
  ['baseline', baseline.form, loadBaseline],
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
        const codes = loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
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
