import { describe, expect, it } from 'vitest';
import { check } from '../../../src/policy/check.js';
import { topologyFrom } from '../../topology-from.js';
import { day, foundBy, policyFrom } from '../held.js';

const TOPOLOGY = `
components: { login: { kind: identity } }
capabilities: { read: { dependsOn: [login] } }
sites: { clinic: { capabilities: [read] } }
`;

describe('vacuous-rule', () => {
  it.each([
    ['capabilities: [raed]', 'capabilities: raed', "did you mean 'read'?"],
    ['sites: ["kind:clinci"]', 'sites: kind:clinci', "did you mean 'kind:clinic'?"],
  ])('says that %s selects nothing, and looks at nothing', async (keys, about, near) => {
    const findings = await foundBy(`rule: single-point-of-failure, ${keys}`, TOPOLOGY);
    expect(findings).toMatchObject([
      { rule: 'vacuous-rule', severity: 'error', finding: 'single-point-of-failure', about },
    ]);
    expect(JSON.stringify(findings[0]?.detail)).toContain(near);
    expect(findings[0]?.place).toMatchObject({ file: 'utfall.policy.yaml', line: 3 });
  });

  it('goes by the name of the rule, and is an error whatever that is', async () => {
    const rule = 'rule: single-point-of-failure, name: reading, severity: note, capabilities: [x]';
    expect(await foundBy(rule, TOPOLOGY)).toMatchObject([
      { finding: 'reading', severity: 'error' },
    ]);
  });

  it('warns of an exception that excepts nothing, and looks at the rest', async () => {
    const findings = await foundBy('rule: single-point-of-failure, except: [logn]', TOPOLOGY);
    expect(findings).toMatchObject([
      { rule: 'single-point-of-failure', finding: 'login' },
      { rule: 'vacuous-rule', severity: 'warning', about: 'except: logn' },
    ]);
  });

  it('tells of one selector among others that select something', async () => {
    const rule = 'rule: single-point-of-failure, capabilities: [read, wirte], except: ["!helsid"]';
    const findings = await foundBy(rule, TOPOLOGY);
    expect(findings.map((finding) => [finding.rule, finding.about])).toEqual([
      ['vacuous-rule', 'capabilities: wirte'],
      ['vacuous-rule', 'except: !helsid'],
    ]);
  });

  it('leaves what cannot be understood to be told as an error of the input', async () => {
    const policy = await policyFrom(
      'policy: 1\nrules: [{ rule: single-point-of-failure, capabilities: ["region:x"], sites: ["+"] }]',
    );
    const topology = await topologyFrom(`utfall: 1\n${TOPOLOGY}`);
    const question = { policy, today: day('2026-01-01'), failOn: 'error', since: null } as const;
    const checked = check(topology, question);
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.diagnostics.map(({ code }) => code)).toEqual([
      'selector-unknown-key',
      'selector-syntax',
    ]);
    expect(
      checked.diagnostics.every(({ range }) => range?.file.path === 'utfall.policy.yaml'),
    ).toBe(true);
  });
});
