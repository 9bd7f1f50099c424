import { describe, expect, it } from 'vitest';
import { foundBy } from '../held.js';

/** Three dependencies on the way from work to the network, of which some are only assumed. */
const chain = (sources: readonly [string, string, string]): string => `
components:
  network: {}
  host: { dependsOn: [{ on: network, source: ${sources[0]} }] }
  app: { dependsOn: [{ on: host, source: ${sources[1]} }] }
capabilities: { work: { dependsOn: [{ on: app, source: ${sources[2]} }] } }
sites: { office: { capabilities: [work] } }
`;

const assumedBeside = (rule: string, max: string) => (topology: string) =>
  foundBy(`${rule} }\n  - { rule: assumed-evidence, severity: note${max}`, topology).then(
    (findings) => findings.filter((finding) => finding.rule === 'assumed-evidence'),
  );

const spofs = (max = '') => assumedBeside('rule: single-point-of-failure', max);

describe('assumed-evidence', () => {
  it('finds findings of which more than half of the dependencies are assumed or fitted', async () => {
    const findings = await spofs()(chain(['assumed', 'fitted', 'stated']));
    // app is reached by one that is stated, host by two, the network by three.
    expect(findings.map(({ finding }) => finding)).toEqual(['network']);
    expect(findings[0]).toMatchObject({
      about: 'single-point-of-failure',
      severity: 'note',
      detail: {
        of: { rule: 'single-point-of-failure', finding: 'network' },
        dependencies: { total: 3, assumed: 1, fitted: 1 },
        max: 0.5,
        places: [{ line: 5 }, { line: 6 }],
      },
    });
  });

  it.each([
    [', max: 66%', ['network']],
    // Two of three are not more than that.
    [', max: 66.7%', []],
    [', max: 0', ['host', 'network']],
  ])('allows what%s says', async (max, expected) => {
    const findings = await spofs(max)(chain(['assumed', 'fitted', 'stated']));
    expect(findings.map(({ finding }) => finding)).toEqual(expected);
  });

  it('finds nothing where all is vouched for, or nothing says', async () => {
    expect(await spofs(', max: 0')(chain(['stated', 'documented', 'stated']))).toEqual([]);
    expect(
      await spofs(', max: 0')(`
components: { network: {} }
capabilities: { work: { dependsOn: [network] } }
sites: { office: { capabilities: [work] } }
`),
    ).toEqual([]);
  });

  it('counts a dependency once, however many sites and ways share it, and groups not at all', async () => {
    const findings = await spofs(', max: 0')(`
components:
  network: {}
  a: { dependsOn: [{ on: network, source: assumed }] }
  b: { dependsOn: [{ on: network, source: stated }] }
capabilities:
  work: { dependsOn: [{ anyOf: [a, b], source: assumed }] }
  play: { dependsOn: [{ on: a, source: stated }] }
sites:
  x: { capabilities: [work, play] }
  y: { capabilities: [work], region: North }
`);
    const network = findings.find(({ finding }) => finding === 'network');
    // The members have their group's source; network by a and by b, a twice, b once.
    expect(network?.detail).toMatchObject({ dependencies: { total: 5, assumed: 3, fitted: 0 } });
  });

  it('looks at the ways of groups and owners, and not at what rests on no way', async () => {
    const topology = `
components:
  network: { owner: agency }
  a: { dependsOn: [{ on: network, source: assumed }] }
  b: { dependsOn: [{ on: network, source: assumed }] }
  idle: {}
capabilities: { work: { dependsOn: [{ anyOf: [a, b], source: stated }] } }
sites: { office: { capabilities: [work] } }
`;
    const of = (rule: string) => assumedBeside(rule, ', max: 0')(topology);
    const [group] = await of('rule: false-redundancy, name: spares');
    expect(group).toMatchObject({ finding: 'work#1', about: 'network (spares)' });
    expect(group?.detail).toMatchObject({ dependencies: { total: 4, assumed: 2 } });
    const [owner] = await of('rule: owner-concentration');
    expect(owner).toMatchObject({ finding: 'agency', about: 'owner-concentration' });
    expect(await of('rule: unused-component')).toEqual([]);
  });

  it('comes after the rules that it looks at, wherever it stands', async () => {
    const findings = await foundBy(
      'rule: assumed-evidence, max: 0 }\n  - { rule: single-point-of-failure',
      chain(['assumed', 'stated', 'stated']),
    );
    expect(findings.map(({ rule, finding }) => `${rule} ${finding}`)).toContain(
      'assumed-evidence network',
    );
  });
});
