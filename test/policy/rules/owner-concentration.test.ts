import { describe, expect, it } from 'vitest';
import { foundBy, idsOf } from '../held.js';

const RULE = 'rule: owner-concentration';

/** Two agencies; each thing of the first has a spare at the first, each of the second at the other. */
const AGENCIES = `
components:
  mail: { owner: first, kind: service }
  register: { owner: first, kind: service }
  vault: { owner: second, kind: store }
  desk: { owner: second, perSite: true }
  street: {}
capabilities:
  send: { dependsOn: [{ anyOf: [mail, register] }] }
  keep: { dependsOn: [{ anyOf: [vault, register] }] }
  sit: { dependsOn: [desk, street] }
sites:
  north: { capabilities: [send, keep], count: 60, people: 10 }
  south: { capabilities: [sit], count: 40, people: 100, kind: hospital }
`;

describe('owner-concentration', () => {
  it('finds owners whose components together take more than half of the sites', async () => {
    const findings = await foundBy(RULE, AGENCIES);
    expect(idsOf(findings)).toEqual(['first']);
    expect(findings[0]?.detail).toMatchObject({
      failed: ['mail', 'register'],
      sites: 100,
      toll: { sites: 60 },
      save: null,
    });
    expect(findings[0]?.paths[0]?.map(({ id }) => id)).toEqual(['north/send', 'mail']);
  });

  it.each([
    ['max: 40%', ['first']],
    // Every site's own one is the second owner's, wherever it stands.
    ['max: 39%', ['first', 'second']],
    ['max: { sites: 60 }', []],
    ['max: { people: 3000 }', ['second']],
    ['max: 0, capabilities: [keep]', []],
    ['max: 0, sites: ["kind:hospital"]', ['second']],
    ['max: 39%, except: [desk]', ['first']],
    ['except: [mail]', []],
  ])('with %s finds %j', async (keys, expected) => {
    const findings = await foundBy(`${RULE}, ${keys}`, AGENCIES);
    expect(findings.map(({ finding }) => finding)).toEqual(expected);
  });

  it('leaves out what has no owner', async () => {
    const findings = await foundBy(
      `${RULE}, max: 0`,
      `
components: { street: {} }
capabilities: { sit: { dependsOn: [street] } }
sites: { south: { capabilities: [sit] } }
`,
    );
    expect(findings).toEqual([]);
  });
});
