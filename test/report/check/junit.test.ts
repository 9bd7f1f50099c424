import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { checkJunit } from '../../../src/report/check-junit.js';
import { checked, finding, ruleOf } from './build-check.js';
import { named, readXml, type Element } from './read-xml.js';
import { everySort, loss, namedThroughout, nothingFound } from './sample-results.js';

const schema = readFileSync(
  new URL('../../fixtures/junit/jenkins-junit.xsd', import.meta.url),
  'utf8',
);

const written = (result: CheckResult): string => [...checkJunit(result)].join('');

const read = (result: CheckResult): Element => readXml(written(result));

const casesOf = (result: CheckResult): readonly (readonly (string | undefined)[])[] =>
  named(read(result), 'testcase').map(({ attributes, children }) => [
    attributes['name'],
    children[0]?.name,
  ]);

describe('JUnit', () => {
  it('is sound by the schema of Jenkins', async () => {
    const results = [
      everySort,
      nothingFound,
      namedThroughout(']]>&"<\u0000\ufffe\n'),
      checked([], { rules: [] }),
    ];
    const { errors } = await validateXML({ xml: results.map(written), schema });
    expect(errors).toEqual([]);
    const unsound = written(everySort).replaceAll('testcase', 'test');
    expect((await validateXML({ xml: unsound, schema })).valid).toBe(false);
  });

  it('counts what it has', () => {
    const root = read(everySort);
    const count = (element: Element, name: string): string => String(named(element, name).length);
    for (const suite of [root, ...named(root, 'testsuite')]) {
      expect(suite.attributes['tests']).toBe(count(suite, 'testcase'));
      expect(suite.attributes['failures']).toBe(count(suite, 'failure'));
    }
    for (const suite of named(root, 'testsuite'))
      expect(suite.attributes['skipped']).toBe(count(suite, 'skipped'));
  });

  it('fails where the check does, for what is open and weighs enough', () => {
    const findings = (['error', 'warning', 'note'] as const).flatMap((severity) => [
      finding(`${severity}-open`, loss(), { severity }),
      finding(`${severity}-known`, loss(), { severity, known: true }),
    ]);
    const outcomes = (failOn: CheckResult['failOn']): readonly (string | undefined)[] =>
      casesOf(checked(findings, { failOn, rules: [ruleOf('single-point-of-failure')] })).map(
        ([, outcome]) => outcome,
      );
    const [fails, told, skipped] = ['failure', 'system-out', 'skipped'];
    expect(outcomes('error')).toEqual([fails, skipped, told, skipped, told, skipped]);
    expect(outcomes('warning')).toEqual([fails, skipped, fails, skipped, told, skipped]);
    expect(outcomes('note')).toEqual([fails, skipped, fails, skipped, fails, skipped]);
    expect(outcomes('never')).toEqual([told, skipped, told, skipped, told, skipped]);
  });

  it('has a case that passes for a rule that found nothing, unless its findings are not listed', () => {
    const rules = [
      ruleOf('single-point-of-failure'),
      ruleOf('unused-component', { severity: 'warning' }),
    ];
    expect(casesOf(checked([], { rules }))).toEqual([
      ['nothing found', undefined],
      ['nothing found', undefined],
    ]);
    expect(casesOf(checked([], { rules, minSeverity: 'error' }))).toEqual([
      ['nothing found of error or more', undefined],
      ['not listed: weighs less than error', 'skipped'],
    ]);
  });

  it('has one suite for rules that nothing tells apart, and refuses findings of no rule', () => {
    const rules = [ruleOf('single-point-of-failure'), ruleOf('single-point-of-failure')];
    expect(casesOf(checked([finding('a', loss())], { rules }))).toEqual([['a', 'failure']]);
    expect(() => written(checked([finding('a', loss())], { rules: [] }))).toThrow('no rule');
  });
});
