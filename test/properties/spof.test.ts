import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { spof } from '../../src/analysis/spof.js';
import type { Failure, SpofResult } from '../../src/analysis/spof-result.js';
import { ALL_NEEDS, siteClasses } from '../../src/graph/site-classes.js';
import type { Site, Topology } from '../../src/model/topology.js';
import { questionOf, questions } from '../arbitrary/spof-question.js';
import { topologies } from '../arbitrary/topology.js';
import { statementsIn, withAlternative } from '../reference/alternatives.js';
import { ReferenceSpof } from '../reference/reference-spof.js';

/** What is told of a failure, as the reference tells it. */
const tollIn = ({ toll }: Failure): ReadonlyMap<string, unknown> =>
  new Map(
    toll.capabilities.flatMap(({ id, kinds }) =>
      kinds.map(({ kind, sites, people }) => [
        `${id} ${kind}`,
        { sites: sites.taken, people: people.affected },
      ]),
    ),
  );

describe('the ranking of single failures', () => {
  test.prop([topologies(), questions], { numRuns: 300 })(
    'has for each what that failure takes, by brute force, and no others',
    (topology, drawn) => {
      const { question, reference } = questionOf(topology, drawn);
      const { failures, fatal } = spof(topology, question);
      const model = new ReferenceSpof(topology, reference);
      const expected = model
        .failures()
        .map(({ id, site }) => [id, model.toll(id, site)] as const)
        .filter(([, toll]) => toll.size > 0);
      const told = failures.map((failure) => [failure.id, tollIn(failure)] as const);
      expect(new Map(told)).toEqual(new Map(expected));
      expect([failures.length, fatal]).toEqual([expected.length, expected.length]);
    },
  );

  test.prop([topologies(), questions], { numRuns: 100 })(
    'runs from the worst to the least, and ties by id; --top cuts it off',
    (topology, drawn) => {
      const { question } = questionOf(topology, drawn);
      const { failures, fatal } = spof(topology, question);
      const rank = ({ id, toll }: Failure): readonly unknown[] => [toll.pairs, toll.sites, id];
      const sorted = [...failures].sort(
        (a, b) =>
          b.toll.pairs - a.toll.pairs || b.toll.sites - a.toll.sites || (a.id < b.id ? -1 : 1),
      );
      expect(failures.map(rank)).toEqual(sorted.map(rank));
      const cut = spof(topology, { ...question, top: 2 });
      expect(cut.failures).toEqual(failures.slice(0, 2));
      expect(cut.fatal).toBe(fatal);
    },
  );

  test.prop([topologies(), questions], { numRuns: 150 })(
    'names the dependency that saves most sites when it has an alternative',
    (topology, drawn) => {
      const { question, reference } = questionOf(topology, drawn);
      const { failures } = spof(topology, question);
      const unchanged = new ReferenceSpof(topology, reference);
      const sites = new Map([...topology.sites.values()].map((site) => [site.id, site]));
      for (const { id, site, save } of failures) {
        const own = site === null ? null : (sites.get(site) ?? null);
        const weight = (changed: Topology) =>
          new ReferenceSpof(changed, reference).weight(id, own, unchanged);
        const whole = weight(topology);
        const saved = statementsIn(topology).map((statement) => {
          const left = weight(withAlternative(topology, statement));
          return { sites: whole.sites - left.sites, pairs: whole.pairs - left.pairs };
        });
        const [best = { sites: 0, pairs: 0 }] = saved.sort(
          (a, b) => b.sites - a.sites || b.pairs - a.pairs,
        );
        const told =
          save === null ? { sites: 0, pairs: 0 } : { sites: save.sites, pairs: save.pairs };
        expect(told).toEqual(best);
      }
    },
  );
});

describe('false redundancies', () => {
  const toldIn = ({ falseRedundancies }: SpofResult): readonly string[] =>
    falseRedundancies.map(({ group, defeatedBy }) => `${group} by ${defeatedBy}`);

  test.prop([topologies(), questions], { numRuns: 300 })(
    'are those that brute force finds, and no others',
    (topology, drawn) => {
      const { question, reference } = questionOf(topology, drawn);
      const result = spof(topology, question);
      const model = new ReferenceSpof(topology, reference);
      const firsts = new Map<Site, string>(
        siteClasses(topology, ALL_NEEDS).flatMap(({ key, sites }) =>
          sites.map((site) => [site, key] as const),
        ),
      );
      const expected = new Map<string, number>();
      for (const { id } of model.failures()) {
        const [component = ''] = id.split('@');
        for (const [group, sites] of model.defeated(id, (site) => firsts.get(site) ?? '')) {
          const name = `${group} by ${component}`;
          expected.set(name, (expected.get(name) ?? 0) + sites);
        }
      }
      expect([...new Set(toldIn(result))].sort()).toEqual([...expected.keys()].sort());
      for (const { group, defeatedBy, sites } of result.falseRedundancies) {
        if (!group.startsWith('k')) continue;
        expect({ group, sites }).toEqual({
          group,
          sites: expected.get(`${group} by ${defeatedBy}`),
        });
      }
    },
  );

  test.prop([topologies(), questions], { numRuns: 200 })(
    'have a witness from as many members as the group can not bear to lose',
    (topology, drawn) => {
      const { question, reference } = questionOf(topology, { ...drawn, given: [] });
      for (const { members, needed, witness, defeatedBy } of spof(topology, question)
        .falseRedundancies) {
        expect(witness.length).toBeGreaterThan(members - needed);
        for (const { path } of witness) expect(path.at(-1)?.id).toBe(defeatedBy);
      }
      expect(reference.given).toEqual([]);
    },
  );
});
