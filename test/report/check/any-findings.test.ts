import { test } from '@fast-check/vitest';
import { Ajv } from 'ajv';
import { describe, expect } from 'vitest';
import type { Policy } from '../../../src/model/policy.js';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { CHECK_FORMATS, writeCheck, type CheckFormat } from '../../../src/report/check-formats.js';
import { SCHEMAS } from '../../../src/schema/schemas.js';
import { topologies } from '../../arbitrary/topology.js';
import { held, policyFrom } from '../../policy/held.js';
import { named, readXml } from './read-xml.js';
import { CONTEXT } from './sample-results.js';
import { sarifErrors } from './sarif-schema.js';

const EVERY_RULE = `policy: 1
rules:
  - { rule: single-point-of-failure, name: none alone, max: 0% }
  - { rule: single-point-of-failure, level: degraded, within: 1h, max: { people: 10 } }
  - { rule: owner-concentration, max: { sites: 0 } }
  - { rule: false-redundancy, level: degraded }
  - { rule: criticality-inversion }
  - { rule: unused-component, severity: note, except: [no-such-thing] }
  - { rule: assumed-evidence, max: 0% }
waivers:
  - { rule: none alone, finding: a, reason: why, owner: me, expires: 2026-06-20 }
`;

const policy: Policy = await policyFrom(EVERY_RULE);
const againstSchema = new Ajv({ strict: false }).compile(SCHEMAS.check());

describe('what is found in any topology', () => {
  test.prop([topologies()], { numRuns: 100 })('is sound in every format', async (topology) => {
    const result: CheckResult = held(topology, policy);
    const written = async (format: CheckFormat): Promise<string> =>
      [...(await writeCheck(format, result, CONTEXT))].join('');
    againstSchema(JSON.parse(await written('json')));
    expect(againstSchema.errors).toBeNull();
    expect(sarifErrors(await written('sarif'))).toEqual([]);
    const failures = named(readXml(await written('junit')), 'failure');
    // A build server says no where the gate does.
    expect(failures.length > 0).toBe(result.verdict === 'fail');
    for (const format of CHECK_FORMATS) {
      const text = await written(format);
      expect(text).toBe(await written(format));
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });
});
