import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { KnownFinding } from '../../src/model/known-finding.js';
import { baselineJson } from '../../src/report/baseline-json.js';
import { knownFindings } from '../arbitrary/known-findings.js';

const text = (findings: readonly KnownFinding[]): string => [...baselineJson(findings)].join('');

describe('a baseline as JSON', () => {
  it('has a line for each finding, by rule, name, what was found, and what it is about', () => {
    const finding = (more: Partial<KnownFinding>): KnownFinding => ({
      rule: 'single-point-of-failure',
      name: null,
      finding: 'b',
      about: null,
      ...more,
    });
    expect(
      text([
        finding({ about: 'a' }),
        finding({ rule: 'waiver' }),
        finding({ name: 'one fault', finding: 'a' }),
        finding({}),
        finding({ finding: 'a' }),
        finding({ finding: 'B' }),
        finding({ rule: 'false-redundancy', finding: 'z#1' }),
      ]),
    ).toMatchInlineSnapshot(`
      "{
        "format": "utfall-baseline/1",
        "findings": [
          {"rule":"false-redundancy","name":null,"finding":"z#1","about":null},
          {"rule":"single-point-of-failure","name":null,"finding":"B","about":null},
          {"rule":"single-point-of-failure","name":null,"finding":"a","about":null},
          {"rule":"single-point-of-failure","name":null,"finding":"b","about":null},
          {"rule":"single-point-of-failure","name":null,"finding":"b","about":"a"},
          {"rule":"single-point-of-failure","name":"one fault","finding":"a","about":null},
          {"rule":"waiver","name":null,"finding":"b","about":null}
        ]
      }
      "
    `);
  });

  it('is whole without any', () => {
    expect(JSON.parse(text([]))).toEqual({ format: 'utfall-baseline/1', findings: [] });
  });

  test.prop([
    knownFindings().chain((findings) =>
      fc.tuple(
        fc.constant(findings),
        fc.shuffledSubarray([...findings], { minLength: findings.length }),
      ),
    ),
  ])('is the same however its findings come', ([findings, shuffled]) => {
    expect(text(shuffled)).toBe(text(findings));
    // Only \n ends a line of the file: a name may have what regular expressions take for an end too.
    const lines = text(findings).split('\n');
    expect(lines.filter((line) => line.startsWith('    {'))).toHaveLength(findings.length);
  });
});
