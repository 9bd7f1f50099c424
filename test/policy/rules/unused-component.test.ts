import { describe, expect, it } from 'vitest';
import { foundBy, idsOf } from '../held.js';

const RULE = 'rule: unused-component';

describe('unused-component', () => {
  it('finds what nothing at any site needs, directly or through others', async () => {
    const findings = await foundBy(
      RULE,
      `
components:
  used: { dependsOn: [behind, { on: starter, mode: startup }, { anyOf: [member, other] }] }
  behind: {}
  starter: {}
  member: {}
  other: {}
  bound: {}
  own: { perSite: true }
  soft: {}
  orphan: { kind: archive, dependsOn: [kept-by-orphan] }
  kept-by-orphan: {}
  of-nobody: { perSite: true }
  bound-in-vain: {}
capabilities:
  work: { dependsOn: [used, { use: ehr }, { on: soft, effect: degraded }] }
  unheard-of: { dependsOn: [of-nobody] }
sites:
  office: { capabilities: [work], dependsOn: [own], uses: { ehr: bound, unused: bound-in-vain } }
`,
    );
    expect(idsOf(findings)).toEqual(['orphan', 'kept-by-orphan', 'of-nobody', 'bound-in-vain']);
    expect(findings[0]?.place).toMatchObject({ line: 12 });
    expect(findings[0]?.detail).toMatchObject({ title: 'orphan', kind: 'archive' });
  });

  it('leaves out what is excepted', async () => {
    const topology = `
components: { used: {}, plan: { kind: planned }, left: {} }
capabilities: { work: { dependsOn: [used] } }
sites: { office: { capabilities: [work] } }
`;
    expect(idsOf(await foundBy(`${RULE}, except: ["kind:planned"]`, topology))).toEqual(['left']);
  });
});
