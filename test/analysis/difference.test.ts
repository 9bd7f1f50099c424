import { describe, expect, it } from 'vitest';
import { difference, type DifferenceQuestion } from '../../src/analysis/difference.js';
import type { DifferenceResult } from '../../src/analysis/difference-result.js';
import { siteId } from '../../src/model/ids.js';
import { topologyOf } from '../source/loading.js';

const EVERYTHING = { sites: null, capabilities: null, except: new Set<string>() };
const QUESTION: DifferenceQuestion = {
  before: EVERYTHING,
  after: EVERYTHING,
  level: 'down',
  within: null,
  workarounds: 'ignore',
  top: null,
};

async function differenceOf(
  before: string,
  after: string,
  question: Partial<DifferenceQuestion> = {},
): Promise<DifferenceResult> {
  const topologies = [await topologyOf(before), await topologyOf(after)] as const;
  return difference(...topologies, { ...QUESTION, ...question });
}

/** A topology of components as they are given, of which clinics need `a`. */
const town = (components: string, sites = 'clinic: { count: 10, people: 50 }'): string => `
utfall: 1
components: { ${components} }
capabilities: { read: { dependsOn: [{ use: ehr }] } }
profiles: { p: { capabilities: [read], uses: { ehr: a } } }
sites:
  ${sites.replace(/^( *\w+: \{) /gm, '$1 profile: p, ')}
`;

describe('renamings', () => {
  it('are followed where the former id is gone, in dependencies too', async () => {
    const { components, dependencies, failures } = await differenceOf(
      town('a: { dependsOn: [dc-oslo] }, dc-oslo: {}'),
      town('a: { dependsOn: [dc-1] }, dc-1: { formerly: [dc-oslo] }'),
    );
    expect(components).toMatchObject({
      came: [],
      went: [],
      changed: [],
      renamed: [{ from: 'dc-oslo', to: 'dc-1' }],
    });
    expect([dependencies, failures]).toEqual([[], []]);
  });

  it('are none where the former id is still there: the other came', async () => {
    const { components } = await differenceOf(
      town('a: { dependsOn: [b] }, b: {}'),
      town('a: { dependsOn: [c, b] }, b: {}, c: {}'),
    );
    expect(components.came.map(({ id }) => id)).toEqual(['c']);
    const { components: merged } = await differenceOf(
      town('a: { dependsOn: [b, c] }, b: {}, c: {}'),
      town('a: { dependsOn: [c] }, c: { formerly: [b] }'),
    );
    expect(merged).toMatchObject({ renamed: [], went: [{ id: 'b' }] });
  });

  it('of two into one are that of the first that it names', async () => {
    const { components } = await differenceOf(
      town('a: { dependsOn: [x, y] }, x: {}, y: {}'),
      town('a: { dependsOn: [z] }, z: { formerly: [y, x] }'),
    );
    expect(components).toMatchObject({ renamed: [{ from: 'y', to: 'z' }], went: [{ id: 'x' }] });
  });

  it('go with what else changed', async () => {
    const { components } = await differenceOf(
      town('a: { name: Alpha, availability: 99.9% }'),
      town('b: { formerly: [a], name: Alpha, kind: service }').replace('ehr: a', 'ehr: b'),
    );
    expect(components.changed).toEqual([
      {
        id: 'b',
        fields: [
          { field: 'kind', before: null, after: { type: 'text', text: 'service' } },
          {
            field: 'availability',
            before: { type: 'availability', value: { type: 'fraction', value: 0.999 } },
            after: null,
          },
        ],
      },
    ]);
  });
});

describe('dependencies', () => {
  const told = async (before: string, after: string) => {
    const others = 'b: {}, c: {}, d: {}';
    const { dependencies } = await differenceOf(
      town(`a: { dependsOn: [${before}] }, ${others}`),
      town(`a: { dependsOn: [${after}] }, ${others}`),
    );
    return dependencies.map(({ before: was, after: is }) =>
      was === null ? 'came' : is === null ? 'went' : 'changed',
    );
  };

  it.each([
    ['b, c', 'c, b', []],
    ['b', 'b, c', ['came']],
    ['b, c', 'b', ['went']],
    ['b', 'c', ['went', 'came']],
    ['b', '{ on: b, mode: startup }', ['changed']],
    ['b', '{ anyOf: [b, c] }', ['changed']],
    ['{ anyOf: [b, c] }', '{ anyOf: [c, b] }', ['changed']],
    ['{ atLeast: 2, of: [b, c, d] }', '{ atLeast: 2, of: [d, b, c] }', []],
    ['{ atLeast: 2, of: [b, c, d] }', '{ atLeast: 1, of: [b, c, d] }', ['changed']],
    ['b, { anyOf: [c, d] }', '{ anyOf: [b, d] }, c', ['changed', 'changed']],
  ])('%s, then %s', async (before, after, expected) => {
    expect(await told(before, after)).toEqual(expected);
  });

  it('of sites are told once for all that change alike, with what they stand for', async () => {
    const sites = 'one: { count: 10 }\n  two: { count: 5 }\n  ward: { kind: hospital }';
    const after = town('a: {}, b: {}', sites).replace('ehr: a', 'ehr: b');
    const { dependencies } = await differenceOf(town('a: {}, b: {}', sites), after);
    expect(dependencies).toMatchObject([
      {
        of: {
          type: 'sites',
          role: 'ehr',
          sites: {
            first: 'one',
            entries: 3,
            kinds: [
              { kind: 'clinic', sites: 15 },
              { kind: 'hospital', sites: 1 },
            ],
          },
        },
        before: { target: { id: 'a' } },
        after: { target: { id: 'b' } },
      },
    ]);
  });

  it('stand where they came to, or where they went from', async () => {
    const { dependencies } = await differenceOf(
      town('a: { dependsOn: [b] }, b: {}, c: {}'),
      town('\n\n  a: { dependsOn: [c] }, b: {}, c: {}'),
    );
    expect(dependencies.map(({ at }) => at.line)).toEqual([3, 5]);
  });
});

describe('what failures take', () => {
  it('is told by people only for sites at which it differs', async () => {
    const sites =
      'one: { count: 10, people: 50 }\n  two: { count: 2, people: 7, uses: { ehr: b } }';
    const { failures } = await differenceOf(
      town('a: {}, b: {}', sites),
      town('a: {}, b: { dependsOn: [a] }', sites),
    );
    expect(failures).toMatchObject([
      {
        id: 'a',
        singlePoint: null,
        before: { pairs: 10, sites: 10 },
        after: { pairs: 12, sites: 12 },
        more: { pairs: 2, sites: 2, kinds: [{ kind: 'clinic', sites: 2, people: 14 }] },
        less: { pairs: 0, sites: 0, kinds: [] },
      },
    ]);
  });

  it('has grown where it takes others than before, as many as they may be', async () => {
    const sites = 'one: { }\n  two: { uses: { ehr: b } }';
    const { failures, worse } = await differenceOf(
      town('x: {}, a: { dependsOn: [x] }, b: {}', sites),
      town('x: {}, a: {}, b: { dependsOn: [x] }', sites),
    );
    expect(failures).toMatchObject([
      { id: 'x', change: 'grew', before: { pairs: 1 }, after: { pairs: 1 }, more: { pairs: 1 } },
    ]);
    expect(worse).toBe(true);
  });

  it('of one of all that became one of each site is lost and gained', async () => {
    const { failures } = await differenceOf(town('a: {}'), town('a: { perSite: true }'));
    expect(failures).toMatchObject([
      { id: 'a@clinic', change: 'grew', singlePoint: 'gained', alike: 1, there: 'both' },
      { id: 'a', change: 'shrank', singlePoint: 'lost', alike: null, there: 'both' },
    ]);
  });

  it('leaves out what is perfect on either side, and what is not asked about', async () => {
    const texts = [town('a: {}, x: {}'), town('a: { dependsOn: [x] }, x: {}')] as const;
    expect((await differenceOf(...texts)).failures).toMatchObject([{ id: 'x' }]);
    const perfect = { ...EVERYTHING, except: new Set(['x']) };
    expect(await differenceOf(...texts, { before: perfect })).toMatchObject({
      failures: [],
      except: ['x'],
      worse: false,
    });
    const elsewhere = { ...EVERYTHING, sites: new Set([siteId('another')]) };
    expect(
      (await differenceOf(...texts, { before: elsewhere, after: elsewhere })).failures,
    ).toEqual([]);
  });
});

describe('false redundancies', () => {
  const lines = 'duct: {}, m: { dependsOn: [duct] }, n: { dependsOn: [duct] }, o: {}, p: {}';

  it('that are gained make it worse, even where nothing more is taken', async () => {
    const { falseRedundancies, failures, worse } = await differenceOf(
      town(`a: { dependsOn: [duct] }, ${lines}`),
      town(`a: { dependsOn: [{ anyOf: [m, n] }] }, ${lines}`),
    );
    expect(falseRedundancies).toMatchObject({
      gained: [{ group: 'a#1', defeatedBy: 'duct' }],
      lost: [],
    });
    expect([failures, worse]).toEqual([[], true]);
  });

  it('are known again though another group stands before them, and members are renamed', async () => {
    const { falseRedundancies } = await differenceOf(
      town(`a: { dependsOn: [{ anyOf: [m, n] }] }, ${lines}`),
      town(
        `a: { dependsOn: [{ anyOf: [o, p] }, { anyOf: [n, mm] }] }, ${lines}`.replace(
          'm: {',
          'mm: { formerly: [m], ',
        ),
      ),
    );
    expect(falseRedundancies).toEqual({ gained: [], lost: [] });
  });

  it('are others where another component defeats them', async () => {
    const { falseRedundancies } = await differenceOf(
      town(`a: { dependsOn: [{ anyOf: [m, n] }] }, ${lines}`),
      town(`a: { dependsOn: [{ anyOf: [m, n] }] }, ${lines}`.replaceAll('[duct]', '[o]')),
    );
    expect(falseRedundancies).toMatchObject({
      gained: [{ defeatedBy: 'o' }],
      lost: [{ defeatedBy: 'duct' }],
    });
  });
});
