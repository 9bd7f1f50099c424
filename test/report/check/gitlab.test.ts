import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { checkGitlab } from '../../../src/report/check-gitlab.js';
import { checked, finding, way } from './build-check.js';
import { CONTEXT, everySort, loss, nothingFound } from './sample-results.js';

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issues = (result: CheckResult): readonly Issue[] =>
  JSON.parse([...checkGitlab(result, CONTEXT)].join('')) as readonly Issue[];

/** The fields that GitLab documents, all of which it needs. */
const documented = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1 },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

describe("GitLab's Code Quality report", () => {
  it('has the fields that are documented, and no others', () => {
    documented(issues(everySort));
    expect(documented.errors).toBeNull();
    expect(issues(nothingFound)).toEqual([]);
  });

  it('leaves out what is waived, and keeps what was known', () => {
    const prints = issues(everySort).map(({ fingerprint }) => fingerprint);
    const kept = everySort.findings.filter(({ waiver }) => waiver === null);
    expect(prints).toEqual(kept.map(({ fingerprint }) => fingerprint));
    expect(kept.some(({ known }) => known)).toBe(true);
    expect(kept.length).toBeLessThan(everySort.findings.length);
  });

  it('has no fingerprint twice', () => {
    const twice = [finding('a', loss()), finding('a', loss()), finding('b', loss())];
    const [first, second, third] = issues(checked(twice)).map(({ fingerprint }) => fingerprint);
    expect(second).toBe(`${String(first)}-2`);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it.each([
    [
      'at what fails on its ways',
      [way('a/b 7', 'x 9'), way('a/c 1')],
      'policy.yaml',
      'national.yaml',
      9,
    ],
    ['at the policy', [way('a/b', 'x')], 'policy.yaml', 'policy.yaml', 1],
    ['at the topology', [], null, 'utfall.yaml', 1],
  ])('shows what stands nowhere %s', (_, paths, policy, path, begin) => {
    const result = checked([finding('town', loss(), { place: null, paths })], { policy });
    expect(issues(result)[0]?.location).toEqual({ path, lines: { begin } });
  });
});
