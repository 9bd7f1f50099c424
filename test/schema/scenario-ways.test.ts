import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/schema/schemas.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { oneFileReader } from '../topology-from.js';

const VALUES = {
  events: { at: '1h', fail: ['a'], degrade: ['a'], restore: ['a'], for: '2h', note: 'a' },
  expect: { at: '1h', from: '1h', to: '2h', id: 'a', state: 'up', order: ['a', 'b'] },
} as const;

/** All sets of some of the entries. */
const subsetsOf = (entries: readonly (readonly [string, unknown])[]): readonly object[] =>
  Array.from({ length: 2 ** entries.length }, (_, bits) =>
    Object.fromEntries(entries.filter((_entry, i) => (bits >> i) % 2 === 1)),
  );

describe.each(Object.entries(VALUES))('any of the keys of %s', (under, values) => {
  const accepts = new Ajv({ strict: false }).compile(SCHEMAS.scenario());

  it('are taken together by the schema where the loader takes them', async () => {
    const taken = new Set<boolean>();
    for (const item of subsetsOf(Object.entries(values))) {
      const text = JSON.stringify({ scenario: 1, [under]: [item] });
      const { ok } = await loadScenario('s.json', oneFileReader(text));
      expect(accepts(JSON.parse(text)), text).toBe(ok);
      taken.add(ok);
    }
    expect(taken.size).toBe(2);
  });
});
