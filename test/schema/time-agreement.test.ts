import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, time } from '../../src/schema/topology/text-schemas.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { memoryReader } from '../source/memory-reader.js';

const ajv = new Ajv({ strict: false });

const days = fc.oneof(
  fc.constantFrom('2021-02-04', '2024-02-29'),
  fc.constantFrom('2021-02-29', '1900-02-29', '0000-01-01', '2021-2-4'),
);
const nearlyClocks = fc
  .tuple(
    fc.constantFrom('', '0', '00', '09', '9', '19', '20', '23', '24', '30'),
    fc.constantFrom(':', ':', ':', '.', ''),
    fc.constantFrom('00', '09', '59', '60', '5', ''),
    fc.constantFrom('', '', '', ':00', 'Z', ' '),
  )
  .map((parts) => parts.join(''));
const clocks = fc.oneof(nearlyClocks, fc.constantFrom('00:00', '09:59', '23:00'));
const lengths = fc
  .array(fc.constantFrom('P', 'T', '1', '0', '30', 'd', 'h', 'm', 's', 'D', 'H', 'M', 'S', '.'), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

/** Texts that are times, or nearly. */
const texts = fc.oneof(
  clocks,
  fc
    .tuple(
      fc.constantFrom('', '', '', ' '),
      days,
      fc.constantFrom('T', 'T', 'T', 't', ' ', ''),
      clocks,
    )
    .map((parts) => parts.join('')),
  lengths,
);

// From the first minute that there is, so that none lies before it.
const at = (text: string): object => ({
  scenario: 1,
  start: '0001-01-01T00:00',
  events: [{ at: text, fail: ['a'] }],
});
const from = (text: string): object => ({
  scenario: 1,
  start: text,
  events: [{ at: '0s', fail: ['a'] }],
});

describe('the schema of', () => {
  it.each([
    ['a time', time, at],
    ['a clock', clockTime, from],
  ])('%s accepts and refuses what the loader does', async (_, schema, scenarioWith) => {
    const accepts = ajv.compile(schema);
    let [accepted, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const file = JSON.stringify(scenarioWith(text));
        const { ok } = await loadScenario('/a.json', memoryReader({ '/a.json': file }));
        expect(accepts(text), text).toBe(ok);
        if (ok) accepted += 1;
        else refused += 1;
      }),
      { numRuns: 2000 },
    );
    // Or what is compared would be all the same.
    expect(Math.min(accepted, refused)).toBeGreaterThan(50);
  });
});
