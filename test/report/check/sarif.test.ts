import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { checkSarif } from '../../../src/report/check-sarif.js';
import { artifactUri } from '../../../src/report/sarif/artifact-uri.js';
import { checked, finding, many, ruleOf, way } from './build-check.js';
import { sarifErrors } from './sarif-schema.js';
import { CONTEXT, everySort, loss, nothingFound } from './sample-results.js';

const written = (result: CheckResult): string => [...checkSarif(result, CONTEXT)].join('');

function runOf(result: CheckResult): Log['runs'][number] & { readonly results: Result[] } {
  const [run] = (JSON.parse(written(result)) as Log).runs;
  if (run?.results === undefined) throw new Error('a run with results was expected');
  return { ...run, results: run.results };
}

describe('SARIF', () => {
  it.each([
    ['every sort of finding', everySort],
    ['none', nothingFound],
    ['no rule either', { ...nothingFound, rules: [] }],
    ['more than are shown', many(5001, loss())],
  ])('is sound by its schema: %s', (_, result) => {
    expect(sarifErrors(written(result))).toEqual([]);
  });

  it('would be found unsound, were it so', () => {
    expect(sarifErrors(written(everySort).replaceAll('"level"', '"grade"'))).not.toEqual([]);
  });

  it('has a location for each, as code scanning refuses files with a result without', () => {
    const places = runOf({ ...everySort, policy: null }).results.map(
      ({ locations }) => locations?.[0]?.physicalLocation,
    );
    expect(places).toHaveLength(everySort.findings.length);
    for (const place of places) expect(place?.artifactLocation?.uri).toMatch(/\.yaml$/);
    const nowhere = checked([finding('town', loss(), { place: null })], { policy: null });
    expect(runOf(nowhere).results[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'utfall.yaml' },
      region: { startLine: 1, startColumn: 1 },
    });
  });

  it('refers to rules by their place, each kind of which it lists once, with its worst level', () => {
    const rules = [
      ruleOf('false-redundancy', { severity: 'note' }),
      ruleOf('single-point-of-failure', { name: 'one', severity: 'note' }),
      ruleOf('single-point-of-failure', { name: 'two', severity: 'warning' }),
      ruleOf('single-point-of-failure', { name: 'three', severity: 'note' }),
    ];
    const run = runOf(checked([finding('a', loss(), { name: 'three' })], { rules }));
    const listed = run.tool.driver.rules?.map(({ id, defaultConfiguration }) => [
      id,
      defaultConfiguration?.level,
    ]);
    expect(listed).toEqual([
      ['false-redundancy', 'note'],
      ['single-point-of-failure', 'warning'],
    ]);
    expect(run.results[0]).toMatchObject({
      ruleId: 'single-point-of-failure',
      ruleIndex: 1,
      properties: { name: 'three' },
    });
  });

  it('says of all whether they are suppressed, and of none what was known where nothing was compared', () => {
    const { results } = runOf(everySort);
    expect(results.filter(({ suppressions }) => suppressions?.length === 1)).toHaveLength(1);
    expect(results.filter(({ suppressions }) => suppressions === undefined)).toEqual([]);
    expect(results.map(({ baselineState }) => baselineState)).toEqual(
      everySort.findings.map(({ known }) => (known ? 'unchanged' : 'new')),
    );
    const alone = runOf({ ...everySort, baseline: null }).results;
    expect(alone.filter((result) => 'baselineState' in result)).toEqual([]);
  });

  it('tells each statement on the ways once, and links the first way to them', () => {
    const paths = [way('a/b 1', 'm 2', 'x 3'), way('a/c', 'n 4', 'm 2', 'x 3')];
    const [result] = runOf(checked([finding('x', loss(), { paths })])).results;
    expect(result?.message.text).toMatch(/ The way: \[a\/b\]\(1\) → \[m\]\(2\) → \[x\]\(3\)\.$/);
    expect(result?.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, 'a/b needs m'],
      [2, 'm needs x'],
      [3, 'x stands here'],
      [4, 'n needs m'],
    ]);
  });

  it('cuts a long way, and says how many statements are left out', () => {
    const chain = way(
      ...Array.from({ length: 130 }, (_, index) => `c${String(index)} ${String(index + 1)}`),
    );
    const [result] = runOf(checked([finding('x', loss(), { paths: [chain] })])).results;
    expect(result?.message.text).toMatch(/\[c5\]\(6\) → … → c129\.$/);
    expect(result?.relatedLocations).toHaveLength(100);
    expect(result?.properties?.['relatedLocationsLeftOut']).toBe(30);
  });

  it('has 5,000 results at most, the first, and counts the others', () => {
    const whole = runOf(many(5000, loss()));
    expect(whole.results).toHaveLength(5000);
    expect(whole.invocations).toEqual([{ executionSuccessful: true }]);
    const cut = runOf(many(5002, loss()));
    expect(cut.results).toHaveLength(5000);
    expect(cut.results.at(-1)?.properties?.['finding']).toBe('c5000');
    expect(cut.properties?.['leftOut']).toBe(2);
    expect(cut.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      '2 more findings are left out here, those that weigh least.',
    );
  });
});

describe('artifactUri', () => {
  it.each([
    ['vendors/webmed.yaml', 'vendors/webmed.yaml'],
    ['/srv/a b.yaml', 'file:///srv/a%20b.yaml'],
    ['C:/topology/a.yaml', 'file:///C:/topology/a.yaml'],
    ['a?b#c%.yaml', 'a%3Fb%23c%25.yaml'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['a\\b\n.yaml', 'a%5Cb%0A.yaml'],
    ['sykehus ø.yaml', 'sykehus%20%C3%B8.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('%s is %s', (path, uri) => {
    expect(artifactUri(path)).toBe(uri);
  });
});
