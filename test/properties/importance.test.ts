import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { cutSets } from '../../src/analysis/cut-sets.js';
import { importance, type ImportanceQuestion } from '../../src/analysis/importance.js';
import type { Availability, Topology } from '../../src/model/topology.js';
import { capabilitiesAtSites } from '../../src/selection/select-capabilities.js';
import { withAvailabilities } from '../arbitrary/reliable.js';
import { topologies } from '../arbitrary/topology.js';
import { referenceAvailability } from '../reference/reference-availability.js';
import { topologyFrom } from '../topology-from.js';

const QUESTION: Omit<ImportanceQuestion, 'asked'> = {
  except: new Set(),
  assumed: [],
  level: 'down',
  workarounds: 'ignore',
  budget: 1_000_000,
  top: null,
};

const ask = (topology: Topology, question: Partial<ImportanceQuestion> = {}) =>
  importance(topology, {
    ...QUESTION,
    asked: capabilitiesAtSites(topology).map(({ site, capability }) => ({
      site: site.id,
      capability: capability.id,
    })),
    ...question,
  });

const parts = fc.array(fc.nat(4), { minLength: 1, maxLength: 7 });

/** The same topology, one component being down so much of the time. */
const withDown = (topology: Topology, id: string, value: number): Topology => ({
  ...topology,
  components: new Map(
    [...topology.components].map(([key, component]) => {
      const availability: Availability = { type: 'fraction', value: 1 - value };
      return [key, key === id ? { ...component, availability } : component];
    }),
  ),
});

/** How much of the time a capability is down at the sites of a kind, weighed by people or sites. */
function downAt(
  topology: Topology,
  { capability, kind, weighedBy }: { capability: string; kind: string; weighedBy: string },
): number {
  const available = referenceAvailability(topology, 'down', 'ignore');
  let [sum, weights] = [0, 0];
  for (const { id, kind: own, people, count } of topology.sites.values()) {
    if (own !== kind) continue;
    const weight = weighedBy === 'people' ? count * (people ?? 0) : count;
    sum += weight * (1 - (available.get(`${id}/${capability}`) ?? 0));
    weights += weight;
  }
  return sum / weights;
}

describe('importance', () => {
  test.prop([topologies(), parts], { numRuns: 60 })(
    'is what comes of failing each component for certain, and of never failing it',
    (drawn, tenths) => {
      const topology = withAvailabilities(drawn, tenths);
      for (const group of ask(topology).groups) {
        const whole = downAt(topology, group);
        expect(group.unavailability).toBeCloseTo(whole, 10);
        for (const { id, birnbaum, criticality, ...event } of group.events) {
          const [sure, never] = [1, 0].map((q) => downAt(withDown(topology, id, q), group));
          const q = event.unavailability ?? 0;
          expect(birnbaum, id).toBeCloseTo((sure ?? 0) - (never ?? 0), 10);
          if (whole < 1e-9) continue;
          expect(criticality).toBeCloseTo((birnbaum * q) / whole, 8);
          expect(event.riskAchievementWorth).toBeCloseTo((sure ?? 0) / whole, 8);
          // Sums by force have a rest where there is none.
          const reduced = never !== undefined && never > 1e-9 ? whole / never : Infinity;
          if (reduced === Infinity) expect(event.riskReductionWorth).toBe(Infinity);
          else expect(event.riskReductionWorth).toBeCloseTo(reduced, 6);
        }
      }
    },
  );

  test.prop([topologies(), parts], { numRuns: 60 })(
    "is Fussell and Vesely's, which is the share of cut sets with the component in them",
    (drawn, tenths) => {
      const topology = withAvailabilities(drawn, tenths);
      const [first] = topology.sites.values();
      const [capability] = first?.needs.capabilities ?? [];
      if (first === undefined || capability === undefined) return;
      const asked = [{ site: first.id, capability }];
      const [group] = ask(topology, { asked }).groups;
      const { targets } = cutSets(topology, {
        ...QUESTION,
        asked: [{ type: 'capability', id: capability, site: first.id }],
        within: null,
        order: null,
      });
      const sets = [...(targets[0]?.cutSets ?? [])].map(({ components }) =>
        components.map(({ id }) => id as string),
      );
      const ids = [...topology.components.keys()];
      const down = (id: string): number => {
        const found = [...topology.components.values()].find((component) => component.id === id);
        return found?.availability?.type === 'fraction' ? 1 - found.availability.value : 0;
      };
      for (const { id, fussellVesely } of group?.events ?? []) {
        let sum = 0;
        for (let subset = 0; subset < 2 ** ids.length; subset++) {
          const failed = new Set<string>(ids.filter((_, i) => (subset >> i) % 2 === 1));
          const isIn = sets.some(
            (set) => set.includes(id) && set.every((each) => failed.has(each)),
          );
          const share = ids.reduce(
            (product, each) => product * (failed.has(each) ? down(each) : 1 - down(each)),
            1,
          );
          if (isIn) sum += share;
        }
        const whole = group?.unavailability ?? 0;
        if (whole > 0) expect(fussellVesely, id).toBeCloseTo(sum / whole, 8);
        else expect(fussellVesely).toBeNull();
      }
    },
  );

  test.prop([topologies(), parts, fc.nat(3)], { numRuns: 60 })(
    'tells of each change what it saves, the most first; --top cuts both lists off',
    (drawn, tenths, top) => {
      const topology = withAvailabilities(drawn, tenths);
      const { groups } = ask(topology);
      groups.forEach((group) => {
        const sorted = [...group.changes].sort((a, b) => b.hours - a.hours);
        expect(group.changes.map(({ hours }) => hours)).toEqual(sorted.map(({ hours }) => hours));
        expect(group.total).toEqual({
          events: group.events.length,
          changes: group.changes.length,
        });
        for (const { id, change, hours, peopleHours } of group.changes.slice(0, 4)) {
          const q = group.events.find((event) => event.id === id)?.unavailability ?? 0;
          const changed = withDown(topology, id, change === 'redundant' ? q * q : q / 2);
          const saved = (downAt(topology, group) - downAt(changed, group)) * 8760;
          expect(hours, `${id} ${change}`).toBeCloseTo(saved, 6);
          const people = group.weighedBy === 'people' ? hours * group.people : null;
          expect(peopleHours).toEqual(people === null ? null : expect.closeTo(people, 3));
        }
      });
      ask(topology, { top }).groups.forEach(({ events, changes, total }, i) => {
        expect(events).toEqual(groups[i]?.events.slice(0, top));
        expect(changes).toEqual(groups[i]?.changes.slice(0, top));
        expect(total).toEqual(groups[i]?.total);
      });
    },
  );

  it('says how many sites weigh nothing, as they state no people beside others that do', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components: { a: { availability: 90% }, b: { availability: 80% } }
      capabilities: { read: { dependsOn: [{ use: ehr }] } }
      sites:
        few: { people: 10, capabilities: [read], uses: { ehr: a } }
        many: { count: 1000, capabilities: [read], uses: { ehr: b } }
        mute: { kind: hospital, count: 2, capabilities: [read], uses: { ehr: b } }
    `);
    const told = ask(topology).groups.map(({ kind, weighedBy, weightless, unavailability }) => [
      kind,
      weighedBy,
      weightless,
      unavailability,
    ]);
    expect(told).toEqual([
      ['clinic', 'people', 1000, expect.closeTo(0.1, 12)],
      ['hospital', 'sites', 0, expect.closeTo(0.2, 12)],
    ]);
  });

  it('has infinities as such, no value where there is none, and common causes as events', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components:
        a: { availability: 90% }
        b: { availability: 90% }
        only: { availability: 99% }
        silent: {}
      commonCause: [{ components: [a, b], beta: 50% }]
      capabilities:
        read: { dependsOn: [only] }
        write: { dependsOn: [{ anyOf: [a, b] }] }
        call: { dependsOn: [silent] }
      sites:
        s: { people: 10, capabilities: [read, write, call] }
    `);
    const [call, read, write] = ask(topology).groups;
    expect(call?.events).toMatchObject([
      {
        id: 'silent',
        unavailability: null,
        birnbaum: 1,
        criticality: null,
        fussellVesely: null,
        riskAchievementWorth: Infinity,
        riskReductionWorth: null,
      },
    ]);
    expect(call?.changes).toEqual([]);
    expect(read?.events).toMatchObject([
      {
        id: 'only',
        riskAchievementWorth: expect.closeTo(100, 9) as number,
        riskReductionWorth: Infinity,
      },
    ]);
    const own = 0.05 / 0.95;
    const common = write?.events.find(({ type }) => type === 'common-cause');
    expect(common).toMatchObject({
      id: 'a + b',
      unavailability: expect.closeTo(0.05, 12) as number,
      birnbaum: expect.closeTo(1 - own * own, 12) as number,
    });
    expect(write?.unavailability).toBeCloseTo(0.05 + 0.95 * own * own, 12);
    const ofCommon = write?.changes.filter(({ type }) => type === 'common-cause');
    expect(ofCommon).toMatchObject([
      {
        change: 'twice-as-good',
        peopleHours: expect.closeTo(0.025 * (1 - own * own) * 8760 * 10, 6) as number,
      },
    ]);
  });
});
