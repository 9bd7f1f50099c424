import { describe, expect, it } from 'vitest';
import { check } from '../../../src/policy/check.js';
import { isUndecided } from '../../../src/policy/check-result.js';
import { topologyFrom } from '../../topology-from.js';
import { day, foundBy, policyFrom } from '../held.js';

const RULE = 'rule: availability';

const TOWN = `
components: { line: { availability: 99% }, radio: { availability: 95% }, pipe: {} }
capabilities:
  call: { target: 99%, dependsOn: [line, radio] }
  alarm: { target: 99.9%, dependsOn: [{ anyOf: [line, radio] }] }
  write: { dependsOn: [radio, pipe] }
sites:
  north: { capabilities: [call, alarm, write] }
  south: { count: 2, kind: hospital, capabilities: [alarm, write] }
`;

const told = async (keys: string): Promise<readonly unknown[]> =>
  (await foundBy(`${RULE}${keys}`, TOWN)).map(({ finding, detail }) => {
    if (detail.type !== 'availability') return [];
    const { availability, min, isTarget, sites } = detail;
    return [finding, Number(availability.toFixed(6)), min, isTarget, sites];
  });

describe('availability', () => {
  it('holds what has a target against that, and nothing else', async () => {
    expect(await told('')).toEqual([['north/call', 0.9405, 0.99, true, 1]]);
  });

  it('holds all against what the policy asks for, the furthest from it first', async () => {
    expect(await told(', min: 99.96%')).toEqual([
      ['north/call', 0.9405, 0.9996, false, 1],
      ['north/write', 0.95, 0.9996, false, 1],
      ['south/write', 0.95, 0.9996, false, 2],
      ['north/alarm', 0.9995, 0.9996, false, 1],
      ['south/alarm', 0.9995, 0.9996, false, 2],
    ]);
    expect(await told(', min: 95%, sites: ["kind:hospital"]')).toEqual([]);
    expect(await told(', min: 99%, capabilities: [write], sites: [south]')).toHaveLength(1);
  });

  it('counts common causes', async () => {
    const topology = `
components: { a: { availability: 99% }, b: { availability: 99% } }
capabilities: { call: { target: 99.95%, dependsOn: [{ anyOf: [a, b] }] } }
sites: { north: { capabilities: [call] } }
`;
    expect(await foundBy(RULE, topology)).toEqual([]);
    const common = `${topology}commonCause: [{ components: [a, b], beta: 10% }]\n`;
    expect((await foundBy(RULE, common)).map(({ finding }) => finding)).toEqual(['north/call']);
  });

  it('says so where the budget ran out before it could tell', async () => {
    // What falls apart into independent things needs no diagram.
    const town = TOWN.replace('anyOf: [line, radio]', 'atLeast: 2, of: [line, radio, pipe]');
    const topology = await topologyFrom(`utfall: 1${town}`);
    const policy = await policyFrom(
      `policy: 1\nrules:\n  - { ${RULE}, capabilities: [alarm], min: 99% }\n`,
    );
    const question = { policy, today: day('2026-06-15'), failOn: 'error', since: null } as const;
    const short = check(topology, { ...question, budget: 1 });
    expect(short.ok && short.result.verdict).toBe('fail');
    expect(short.ok && short.result.findings.map(isUndecided)).toEqual([true, true]);
    const long = check(topology, question);
    expect(long.ok && long.result.findings).toEqual([]);
  });
});
