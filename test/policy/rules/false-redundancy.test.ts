import { describe, expect, it } from 'vitest';
import { topologyFromFiles } from '../../topology-from.js';
import { foundBy, held, idsOf, policyFrom } from '../held.js';

const RULE = 'rule: false-redundancy';

/** A pair on one network, and a pair of which one is on a line of its own. */
const PAIRS = `
components:
  power: { kind: power }
  network: { dependsOn: [power] }
  primary: { dependsOn: [network] }
  spare: { dependsOn: [network] }
  line: { dependsOn: [{ on: power, mode: cached, ttl: 4h }] }
  other: { dependsOn: [line] }
capabilities:
  work: { dependsOn: [{ anyOf: [primary, spare] }] }
  play: { dependsOn: [{ anyOf: [primary, other] }] }
sites:
  office: { capabilities: [work, play] }
`;

describe('false-redundancy', () => {
  it('finds each group and what defeats it, with the way from each member', async () => {
    const findings = await foundBy(RULE, PAIRS);
    expect(idsOf(findings)).toEqual(['play#1 | power', 'work#1 | network', 'work#1 | power']);
    expect(findings[1]?.paths.map((path) => path.map(({ id }) => id))).toEqual([
      ['primary', 'network'],
      ['spare', 'network'],
    ]);
    expect(findings[1]?.place).toMatchObject({ line: 11 });
    // Each step stands where it states its need of the next, the last where it is defined.
    expect(findings[1]?.paths.map((path) => path.map(({ place }) => place?.line))).toEqual([
      [6, 5],
      [7, 5],
    ]);
  });

  it('leaves out what is taken as perfect', async () => {
    expect(idsOf(await foundBy(`${RULE}, except: ["kind:power"]`, PAIRS))).toEqual([
      'work#1 | network',
    ]);
  });

  it('asks for the level that the rule names', async () => {
    const soft = `
components:
  register: {}
  a: { dependsOn: [{ on: register, effect: degraded }] }
  b: { dependsOn: [{ on: register, effect: degraded }] }
capabilities: { work: { dependsOn: [{ anyOf: [a, b] }] } }
sites: { office: { capabilities: [work] } }
`;
    expect(await foundBy(RULE, soft)).toEqual([]);
    expect(idsOf(await foundBy(`${RULE}, level: degraded`, soft))).toEqual(['work#1 | register']);
  });

  it.each([
    ['members that share nothing', '{ anyOf: [primary, apart] }'],
    ['a group that needs all', '{ allOf: [primary, spare] }'],
    ['one that bears the loss of both that share', '{ atLeast: 1, of: [primary, spare, apart] }'],
  ])('finds nothing in %s', async (_what, group) => {
    const findings = await foundBy(
      RULE,
      `
components:
  network: {}
  primary: { dependsOn: [network] }
  spare: { dependsOn: [network] }
  apart: {}
capabilities: { work: { dependsOn: [${group}] } }
sites: { office: { capabilities: [work] } }
`,
    );
    expect(findings).toEqual([]);
  });

  it('finds nothing where the owner is lost by another requirement anyway', async () => {
    const findings = await foundBy(
      RULE,
      `
components:
  network: {}
  primary: { dependsOn: [network] }
  spare: { dependsOn: [network] }
capabilities: { work: { dependsOn: [{ anyOf: [primary, spare] }, network] } }
sites: { office: { capabilities: [work] } }
`,
    );
    expect(findings).toEqual([]);
  });

  it('finds a group of each owner where one layer states them all', async () => {
    const layers = {
      'utfall.yaml': `
utfall: 1
components:
  network: {}
  a: { dependsOn: [network] }
  b: { dependsOn: [network] }
capabilities: { x: { dependsOn: [a] }, y: { dependsOn: [b] } }
sites: { office: { capabilities: [x, y] } }
`,
      'layer.yaml': `
utfall: 1
components: { way-round: { dependsOn: [network] } }
substitute: { network: { anyOf: [network, way-round] } }
`,
    };
    const policy = await policyFrom('policy: 1\nrules: [{ rule: false-redundancy }]');
    const { findings } = held(await topologyFromFiles(layers), policy);
    expect(idsOf(findings)).toEqual(['a#1 | network', 'b#1 | network']);
  });
});
