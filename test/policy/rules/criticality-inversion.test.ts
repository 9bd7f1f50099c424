import { describe, expect, it } from 'vitest';
import { foundBy, idsOf } from '../held.js';

const RULE = 'rule: criticality-inversion';

/** A critical capability that should be there 99.9% of the time, resting on one component. */
const resting = (
  component: string,
  capability = 'criticality: critical, target: 99.9%',
): string => `
components: { base: { ${component} } }
capabilities: { alarm: { ${capability}, dependsOn: [base] } }
sites: { office: { capabilities: [alarm] } }
`;

describe('criticality-inversion', () => {
  it.each([
    ['declares nothing', ''],
    ['is below the target', 'availability: 99.89%'],
    // 998 of 999 hours.
    ['is below it by its times', 'mtbf: 998h, mttr: 1h'],
  ])('finds a component that %s', async (_what, component) => {
    const findings = await foundBy(RULE, resting(component));
    expect(idsOf(findings)).toEqual(['base']);
    expect(findings[0]?.detail).toMatchObject({
      capabilities: [{ id: 'alarm', target: 0.999 }],
      toll: { sites: 1 },
    });
    expect(findings[0]?.place).toMatchObject({ line: 3 });
  });

  it.each([
    ['reaches the target', 'availability: 99.9%', undefined],
    ['reaches it by its times', 'mtbf: 999h, mttr: 1h', undefined],
    ['declares something where there is no target', 'availability: 1%', 'criticality: critical'],
    ['takes nothing critical', '', 'criticality: high, target: 99.9%'],
  ])('finds nothing that %s', async (_what, component, capability) => {
    expect(await foundBy(RULE, resting(component, capability))).toEqual([]);
  });

  it('takes what the kind declares by default', async () => {
    const of = (availability: string): string => `
defaults: { kinds: { network: { availability: ${availability} } } }
${resting('kind: network')}`;
    expect(await foundBy(RULE, of('99.9%'))).toEqual([]);
    expect(idsOf(await foundBy(RULE, of('99%')))).toEqual(['base']);
  });

  it('finds a component without target or availability', async () => {
    expect(idsOf(await foundBy(RULE, resting('', 'criticality: critical')))).toEqual(['base']);
  });

  it('leaves out what has a spare, what is borne, and what a rule is not about', async () => {
    const topology = `
components: { a: {}, b: {}, register: {} }
capabilities:
  alarm:
    criticality: critical
    dependsOn: [{ anyOf: [a, b] }, { on: register, effect: degraded }]
  dispatch: { criticality: critical, dependsOn: [a] }
sites: { office: { capabilities: [alarm, dispatch] } }
`;
    expect(idsOf(await foundBy(`${RULE}, capabilities: [alarm]`, topology))).toEqual([]);
    expect((await foundBy(RULE, topology)).map(({ finding }) => finding)).toEqual(['a']);
  });

  it('finds what every site has its own of once', async () => {
    const topology = `
components: { server: { perSite: true } }
capabilities: { alarm: { criticality: critical, dependsOn: [server] } }
sites: { a: { capabilities: [alarm] }, b: { capabilities: [alarm], region: North } }
`;
    expect(idsOf(await foundBy(RULE, topology))).toEqual(['server']);
  });
});
