import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import type { KnownFinding } from '../../../src/model/known-finding.js';
import { baselineJson } from '../../../src/report/baseline-json.js';
import { loadBaseline } from '../../../src/source/load-baseline.js';
import { knownFindings } from '../../arbitrary/known-findings.js';
import { memoryReader } from '../memory-reader.js';

const load = (text: string) =>
  loadBaseline('/model/baseline.json', memoryReader({ '/model/baseline.json': text }));

async function findingsIn(text: string): Promise<readonly KnownFinding[]> {
  const loaded = await load(text);
  expect(loaded.ok ? [] : loaded.diagnostics.map(formatDiagnostic)).toEqual([]);
  return loaded.ok ? loaded.findings : [];
}

async function codesOf(value: unknown): Promise<readonly string[]> {
  const loaded = await load(JSON.stringify(value));
  return loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
}

const SOUND = { rule: 'false-redundancy', name: null, finding: 'webmed#1', about: 'nhn-dc-1' };
const holding = (changes: object, format: unknown = 'utfall-baseline/1'): unknown => ({
  format,
  findings: [{ ...SOUND, ...changes }],
});

describe('a baseline', () => {
  test.prop([knownFindings()])('is read back as it was written', async (findings) => {
    const text = [...baselineJson(findings)].join('');
    const read = await findingsIn(text);
    const identities = (all: readonly KnownFinding[]): readonly string[] =>
      all.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
    expect(identities(read)).toEqual(identities(findings));
    // And what was read is in the order in which it stands.
    expect([...baselineJson(read)].join('')).toBe(text);
  });

  it('may be empty, or as somebody else indents it', async () => {
    expect(await findingsIn('{"findings":[],"format":"utfall-baseline/1"}')).toEqual([]);
    expect(await findingsIn(JSON.stringify(holding({}), null, 4))).toEqual([SOUND]);
  });

  it.each([
    ['utfall-baseline/2', true],
    ['utfall-baseline/0', true],
    ['utfall-baseline/1.1', false],
    ['utfall-baseline/', false],
    ['utfall-baseline', false],
    ['Utfall-baseline/1', false],
    ['utfall-impact/1', false],
  ])('is of version 1, not %s', async (format, isOtherVersion) => {
    const loaded = await load(JSON.stringify(holding({}, format)));
    expect(loaded.ok ? [] : loaded.diagnostics).toMatchObject([
      { code: 'unsupported-format', arguments: { isOtherVersion } },
    ]);
  });

  it.each([
    [{ rule: 'reachability' }, 'unknown-word'],
    [{ rule: null }, 'no-value'],
    [{ finding: null }, 'no-value'],
    [{ finding: '' }, 'blank-text'],
    [{ name: ' ' }, 'blank-text'],
    [{ about: {} }, 'wrong-type'],
    [{ about: undefined }, 'missing-key'],
    [{ name: undefined }, 'missing-key'],
    [{ severity: 'error' }, 'unknown-key'],
  ])('with %j in a finding is refused: %s', async (changes, code) => {
    expect(await codesOf(holding(changes))).toEqual([code]);
  });

  it('knows findings about the policy too', async () => {
    expect(await codesOf(holding({ rule: 'waiver' }))).toEqual([]);
    expect(await codesOf(holding({ rule: 'vacuous-rule' }))).toEqual([]);
  });

  test.prop([fc.jsonValue({ maxDepth: 5 }), fc.string({ unit: 'binary' })])(
    'or whatever else gives a result or diagnostics, never an exception',
    async (value, text) => {
      for (const each of [text, JSON.stringify(value), JSON.stringify(holding({ rule: value }))]) {
        const loaded = await load(each);
        expect(loaded.ok || loaded.diagnostics.length > 0).toBe(true);
      }
    },
  );
});
