import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { ScenarioRun } from '../../../src/analysis/simulation-result.js';
import { simulationJunit } from '../../../src/report/simulation-junit.js';
import { named, readXml } from '../check/read-xml.js';
import { resultOf } from './build-run.js';
import { atOnce, fault, namedThroughout, sampledFault, unfelt } from './sample-runs.js';

const schema = readFileSync(
  new URL('../../fixtures/junit/jenkins-junit.xsd', import.meta.url),
  'utf8',
);

const written = (...runs: readonly ScenarioRun[]): string =>
  [...simulationJunit(resultOf(...runs))].join('');

describe('scenarios as JUnit', () => {
  it('are sound by the schema of Jenkins', async () => {
    const xml = [
      written(fault, unfelt, atOnce),
      written(),
      written(namedThroughout(']]>&"<\u0000\ufffe\n')),
    ];
    const { errors } = await validateXML({ xml, schema });
    expect(errors).toEqual([]);
    const unsound = written(fault).replaceAll('testcase', 'test');
    expect((await validateXML({ xml: unsound, schema })).valid).toBe(false);
  });

  it('have the same cases and outcomes where runs were sampled besides', () => {
    expect(written(sampledFault)).toBe(written(fault));
  });

  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<failure/>',
      ']]>',
      '&#0;',
      '"\'<>&',
      'a\u001b[2J\u0007b',
      '\ufffe\ud800',
      ' ',
    ),
  );

  test.prop([name])('keep their counts, whatever things are called', (anyName) => {
    const root = readXml(written(namedThroughout(anyName), unfelt));
    const count = (kind: string): string => String(named(root, kind).length);
    expect(count('testcase')).toBe(String(fault.expectations.length + unfelt.expectations.length));
    expect(root.attributes['tests']).toBe(count('testcase'));
    expect(root.attributes['failures']).toBe(count('failure'));
  });
});
