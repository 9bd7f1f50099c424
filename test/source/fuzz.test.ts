import { fc, test } from '@fast-check/vitest';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';

import { diagnosticsJson } from '../../src/diagnostics/diagnostics-json.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { memoryReader } from './memory-reader.js';

const example = (name: string): string =>
  readFileSync(new URL(`example/${name}`, import.meta.url), 'utf8');

const YAML = example('utfall.yaml');
const OTHERS = {
  '/model/national.yaml': example('national.yaml'),
  '/model/vendors/several.yaml': example('vendors/several.yaml'),
};
const JSON_TEXT = JSON.stringify({
  utfall: 1,
  components: { a: { dependsOn: ['b', { anyOf: ['b', 'c'], failover: '5m' }] }, b: {}, c: {} },
  capabilities: { r: { dependsOn: [{ use: 'x' }] } },
  sites: { s: { capabilities: ['r'], uses: { x: 'a' }, count: 3 } },
});

/** A piece of a text put in the place of another one. */
interface Mutation {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '- ',
  '\n',
  '\n  ',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!t ',
  '~',
  'null',
  '|',
  '>',
  '\t',
  '%',
  '?',
  '---\n',
  '0',
  '\u0000',
  '\ud800',
  'é',
];
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 5000 }),
  removed: fc.nat({ max: 12 }),
  added: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }), fc.constant('')),
});

/** Swaps lines, which keeps most of the words and loses the meaning. */
const swap = fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 }));

function mutated(
  text: string,
  mutations: readonly Mutation[],
  swaps: readonly (readonly [number, number])[],
): string {
  const lines = text.split('\n');
  for (const [a, b] of swaps) {
    const [first, second] = [a % lines.length, b % lines.length];
    [lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? ''];
  }
  return mutations.reduce((current, { at, removed, added }) => {
    const from = at % (current.length + 1);
    return current.slice(0, from) + added + current.slice(from + removed);
  }, lines.join('\n'));
}

/** Whatever the files hold, there is a topology, or there are diagnostics that can be shown. */
async function expectAnswer(files: Readonly<Record<string, string>>, paths: readonly string[]) {
  const loaded = await loadTopology(paths, memoryReader({ ...OTHERS, ...files }));
  if (loaded.ok) return;
  expect(loaded.diagnostics.length).toBeGreaterThan(0);
  for (const diagnostic of loaded.diagnostics) {
    const { range } = diagnostic;
    expect(formatDiagnostic(diagnostic)).not.toBe('');
    if (range === null) continue;
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThanOrEqual(range.start);
    expect(range.end).toBeLessThanOrEqual(range.file.text.length);
  }
  expect(JSON.stringify(diagnosticsJson(loaded.diagnostics))).not.toBe('');
}

describe('a mutated topology gives a result or diagnostics, never an exception', () => {
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
  const swaps = fc.array(swap, { maxLength: 2 });

  test.prop([mutations, swaps], { numRuns: 300 })('in YAML', async (changes, lines) => {
    await expectAnswer({ '/model/u.yaml': mutated(YAML, changes, lines) }, ['/model/u.yaml']);
  });

  test.prop([mutations], { numRuns: 500 })('in JSON', async (changes) => {
    await expectAnswer({ '/model/u.json': mutated(JSON_TEXT, changes, []) }, ['/model/u.json']);
  });

  test.prop([mutations, swaps], { numRuns: 100 })('as a layer', async (changes, lines) => {
    const files = { '/model/u.yaml': YAML, '/model/v.yaml': mutated(YAML, changes, lines) };
    await expectAnswer(files, ['/model/u.yaml', '/model/v.yaml']);
  });

  test.prop([fc.string({ unit: 'binary' })])('nor does any text', async (text) => {
    await expectAnswer({ '/model/u.yaml': text, '/model/u.json': text }, [
      '/model/u.yaml',
      '/model/u.json',
    ]);
  });

  test.prop([fc.jsonValue({ maxDepth: 6 })])('nor any JSON under a key of ours', async (value) => {
    for (const key of ['components', 'sites', 'profiles', 'commonCause', 'include', 'defaults']) {
      const text = JSON.stringify({ utfall: 1, [key]: { a: value }, capabilities: value });
      await expectAnswer({ '/model/u.json': text }, ['/model/u.json']);
    }
  });
});
