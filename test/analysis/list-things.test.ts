import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { listThings, type ListQuestion } from '../../src/analysis/list-things.js';
import type { ListResult } from '../../src/analysis/list-result.js';
import type { Topology } from '../../src/model/topology.js';
import { selectThings } from '../../src/selection/select-things.js';
import type { Thing } from '../../src/selection/thing.js';
import { topologies } from '../arbitrary/topology.js';
import { referenceNeeds, transitive } from '../reference/reference-needs.js';
import { topologyFrom } from '../topology-from.js';

const ALL: ListQuestion = {
  selected: null,
  owned: null,
  dependentsOf: null,
  dependenciesOf: null,
  asked: { selected: [], owners: [], dependentsOf: [], dependenciesOf: [] },
};

const listed = (result: ListResult): readonly string[] =>
  [result.components, result.capabilities, result.sites, result.capabilitiesAtSites].flatMap(
    (things) => things.map(({ id }) => id),
  );

const things = (topology: Topology, ...texts: readonly string[]): readonly Thing[] => {
  const { selected, diagnostics } = selectThings(topology, texts);
  expect(diagnostics).toEqual([]);
  return selected;
};

/** Everything that a selector can name, capabilities at sites too. */
const everything = (topology: Topology): readonly Thing[] =>
  things(topology, ...(topology.sites.size > 0 ? ['*', '*/*'] : ['*']));

/** The things of which the reference speaks where a listed one is meant. */
function parts(topology: Topology, id: string): readonly string[] {
  if (!topology.capabilities.has(id as never)) return [id];
  return [...topology.sites.keys()].map((site) => `${site}/${id}`);
}

/** A topology as the generator makes it has no id twice, and all its sites have all capabilities. */
const related = (topology: Topology, needs: ReturnType<typeof transitive>, from: string) => {
  const needed = new Set(parts(topology, from).flatMap((part) => [...(needs.get(part) ?? [])]));
  return (to: string): boolean => parts(topology, to).some((part) => needed.has(part));
};

const name = (thing: Thing): string => {
  if (thing.type === 'capability-at-site') return `${thing.site.id}/${thing.capability.id}`;
  if (thing.type === 'component') return thing.component.id;
  return thing.type === 'site' ? thing.site.id : thing.capability.id;
};

describe('what needs what', () => {
  test.prop([topologies()], { numRuns: 150 })(
    'is what the topology says, one step after the other, in both directions',
    (topology) => {
      const needs = transitive(referenceNeeds(topology));
      const all = everything(topology);
      const names = all.map(name);
      for (const thing of all) {
        const own = name(thing);
        const asked = { ...ALL, selected: all };
        const dependencies = listThings(topology, { ...asked, dependenciesOf: [thing] });
        const needsIt = related(topology, needs, own);
        expect(new Set(listed(dependencies))).toEqual(new Set(names.filter(needsIt)));

        const dependents = listThings(topology, { ...asked, dependentsOf: [thing] });
        const need = names.filter((other) => related(topology, needs, other)(own));
        expect(new Set(listed(dependents))).toEqual(new Set(need));
      }
    },
  );

  test.prop([topologies()], { numRuns: 150 })(
    'is counted as it is listed: in all, at sites, and directly',
    (topology) => {
      const direct = referenceNeeds(topology);
      const { components, capabilities } = listThings(topology, ALL);
      for (const { id, dependents } of [...components, ...capabilities]) {
        const found = listThings(topology, { ...ALL, dependentsOf: things(topology, id) });
        expect(dependents.all).toBe(found.components.length + found.capabilities.length);
        expect(dependents.sites).toBe(found.sites.reduce((sum, { count }) => sum + count, 0));
        const near = [...topology.components.keys(), ...topology.capabilities.keys()].filter(
          (other) => related(topology, direct, other)(id),
        );
        expect(dependents.direct).toBe(near.length);
      }
    },
  );

  test.prop([topologies()], { numRuns: 50 })(
    'of several is what needs the one or the other',
    (topology) => {
      const [first, second] = everything(topology);
      const of = (asked: readonly Thing[]) =>
        listed(listThings(topology, { ...ALL, dependentsOf: asked }));
      const both = [first, second].flatMap((thing) => thing ?? []);
      expect(new Set(of(both))).toEqual(new Set(both.flatMap((thing) => of([thing]))));
    },
  );
});

const topology = await topologyFrom(`
  utfall: 1
  components:
    __proto__: { owner: a }
    constructor: { dependsOn: [__proto__], owner: b }
    login: { dependsOn: [constructor], owner: a }
    printer: { owner: a }
  capabilities:
    toString: { dependsOn: [{ use: ehr }] }
    read: { dependsOn: [{ capability: toString }] }
    write: { dependsOn: [printer] }
  sites:
    valueOf: { capabilities: [read, toString], uses: { ehr: login }, count: 3 }
    b: { capabilities: [read, toString], uses: { ehr: login } }
    a: { capabilities: [write, toString], uses: { ehr: printer } }
`);

const ask = (question: Partial<ListQuestion>): readonly string[] =>
  listed(listThings(topology, { ...ALL, ...question }));

describe('a list', () => {
  it('holds all there is, by sort and in the order of ids', () => {
    expect(ask({})).toEqual([
      ...['__proto__', 'constructor', 'login', 'printer'],
      ...['read', 'toString', 'write'],
      ...['a', 'b', 'valueOf'],
    ]);
  });

  it('knows the names that every object has', () => {
    const [first] = listThings(topology, ALL).components;
    expect(first).toMatchObject({ dependents: { direct: 1, all: 4, sites: 4 } });
    expect(ask({ dependentsOf: things(topology, 'constructor') })).toEqual([
      ...['login', 'read', 'toString', 'b', 'valueOf'],
    ]);
    expect(ask({ dependenciesOf: things(topology, 'valueOf') })).toEqual([
      ...['__proto__', 'constructor', 'login', 'read', 'toString'],
    ]);
  });

  it('holds what fits all that is asked', () => {
    expect(
      ask({
        owned: things(topology, 'owner:a'),
        dependentsOf: things(topology, '__proto__'),
        dependenciesOf: things(topology, 'b'),
      }),
    ).toEqual(['login']);
    expect(
      ask({ selected: things(topology, '*/*'), dependentsOf: things(topology, 'printer') }),
    ).toEqual(['a/toString', 'a/write']);
  });

  it('relates what one site has to what it has itself, and not to what alike sites have', () => {
    const read = things(topology, 'b/toString');
    expect(ask({ dependentsOf: read })).toEqual(['read', 'b']);
    expect(ask({ selected: things(topology, '*/*'), dependentsOf: read })).toEqual(['b/read']);
  });

  it('of what needs itself through others holds that too', async () => {
    const ring = await topologyFrom(`
      utfall: 1
      components: { a: { dependsOn: [b] }, b: { dependsOn: [a] }, c: { dependsOn: [a] } }
    `);
    const of = things(ring, 'a');
    expect(listed(listThings(ring, { ...ALL, dependentsOf: of }))).toEqual(['a', 'b', 'c']);
    expect(listed(listThings(ring, { ...ALL, dependenciesOf: of }))).toEqual(['a', 'b']);
  });
});
