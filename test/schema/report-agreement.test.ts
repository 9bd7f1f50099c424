import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../src/report/report-markdown.js';
import { LANGUAGES } from '../../src/report/language/languages.js';
import { loadWords } from '../../src/report/language/load-words.js';
import { SCHEMAS } from '../../src/schema/schemas.js';
import { reports } from '../arbitrary/reports.js';
import { odd } from '../arbitrary/shaped.js';
import { jsonOf, spotsIn, treeOf } from '../arbitrary/tree.js';
import { fullReport } from '../report/full-report.js';
import { load, written } from '../source/report/loading.js';

/** What the loader finds and JSON Schema has no words for, as it takes more than one place. */
const BEYOND_SCHEMAS = new Set<string>([
  'out-of-bounds',
  'out-of-order',
  'bars-overlap',
  'thing-or-group',
]);

/** What may stand in a report somewhere. */
const ordinary = fc.constantFrom<unknown>(
  ...[null, true, false, 0, 1, 2, 9, 0.5, 'a text', 'PT1H', 'P2D', '2021-02-04T10:30'],
  ...['down', 'high', 'stated', 'component', 'causes', 'count', '2024-02-29', ['up'], []],
);

/** Reports, of which a few values are others, or gone. */
const changed = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: reports() },
      { weight: 4, arbitrary: fc.constant(fullReport) },
    ),
    fc.array(fc.tuple(fc.nat(), fc.oneof(ordinary, ordinary, odd, fc.constant(undefined))), {
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([report, changes]) => {
    const tree = treeOf(JSON.parse(written(report)));
    for (const [at, value] of changes) {
      const spots = spotsIn(tree);
      const spot = spots[at % spots.length];
      if (value === undefined) spot?.remove();
      else spot?.set(treeOf(value));
    }
    return jsonOf(tree);
  });

const languages = (await Promise.all(LANGUAGES.map(loadWords))).map(({ report }) => report);

describe('the schema of a report', () => {
  const accepts = new Ajv({ strict: false }).compile(SCHEMAS.report());

  it('holds for whatever is written', () => {
    fc.assert(
      fc.property(reports(), (report) => {
        accepts(JSON.parse(written(report)));
        expect(accepts.errors).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('accepts and refuses what the loader does, and a page can be written of all that it reads', async () => {
    let [accepted, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(changed, async (text) => {
        const isAccepted = accepts(JSON.parse(text));
        const loaded = await load(text);
        const codes = loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
        const told = JSON.stringify({ errors: accepts.errors, codes });
        const seen = codes.filter((code) => !BEYOND_SCHEMAS.has(code));
        expect(seen.length === 0, told).toBe(isAccepted);
        if (!loaded.ok) {
          refused += 1;
          return;
        }
        accepted += 1;
        for (const words of languages) {
          const page = [...reportMarkdown(loaded.report, { words, budget: null })].join('');
          expect(page).toMatch(/^# /);
        }
      }),
      { numRuns: 1500 },
    );
    // Or what is compared would be all the same.
    expect(Math.min(accepted, refused)).toBeGreaterThan(100);
  });
});
