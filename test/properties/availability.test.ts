import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { availability, type AvailabilityQuestion } from '../../src/analysis/availability.js';
import type { Topology } from '../../src/model/topology.js';
import { capabilitiesAtSites } from '../../src/selection/select-capabilities.js';
import { withAvailabilities, withCommonCauses } from '../arbitrary/reliable.js';
import { topologies } from '../arbitrary/topology.js';
import { referenceAvailability } from '../reference/reference-availability.js';
import { topologyFrom } from '../topology-from.js';

const QUESTION: Omit<AvailabilityQuestion, 'asked'> = {
  except: new Set(),
  assumed: [],
  level: 'down',
  workarounds: 'ignore',
  budget: 1_000_000,
};

const ask = (topology: Topology, question: Partial<AvailabilityQuestion> = {}) =>
  availability(topology, {
    ...QUESTION,
    asked: capabilitiesAtSites(topology).map(({ site, capability }) => ({
      site: site.id,
      capability: capability.id,
    })),
    ...question,
  });

/** By `site/capability`. */
const told = (topology: Topology, question: Partial<AvailabilityQuestion> = {}) =>
  new Map(
    ask(topology, question).classes.flatMap(({ sites, capability, availability: value }) =>
      sites.map(({ id }) => [`${id}/${capability}`, value]),
    ),
  );

const parts = fc.array(fc.nat(4), { minLength: 1, maxLength: 7 });

describe('availability', () => {
  test.prop(
    [
      topologies(),
      parts,
      fc.constantFrom('down', 'degraded'),
      fc.constantFrom('ignore', 'count'),
      fc.option(fc.constantFrom(0.05, 0.3, 1)),
    ],
    { numRuns: 200 },
  )('is what all sets of failures add up to', (drawn, tenths, level, workarounds, beta) => {
    const reliable = withAvailabilities(drawn, tenths);
    const topology = beta === null ? reliable : withCommonCauses(reliable, beta);
    const expected = referenceAvailability(topology, level, workarounds);
    for (const [id, value] of told(topology, { level, workarounds })) {
      expect(value, id).toBeCloseTo(expected.get(id) ?? 0, 12);
    }
  });

  test.prop([topologies(), parts, fc.nat(4)], { numRuns: 100 })(
    'takes what is assumed for what is declared, where nothing is',
    (drawn, tenths, part) => {
      const topology = withAvailabilities(drawn, tenths);
      const value = 1 - part / 10;
      const components = [...topology.components.values()].flatMap(({ id, availability: own }) =>
        own === null ? [id] : [],
      );
      const declared = withAvailabilities(
        drawn,
        Array.from(topology.components.keys(), (_, i) => {
          const own = tenths[i % tenths.length] ?? 0;
          return own === 0 ? part : own;
        }),
      );
      const assumed = [{ selector: '*', availability: value, components }];
      expect(told(topology, { assumed })).toEqual(told(declared));
      expect(ask(topology, { assumed }).perfect).toEqual([]);
    },
  );

  it('is told by kind, each site weighed by its count', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components:
        good: { availability: 99% }
        bad: { availability: 90% }
        silent: {}
      capabilities:
        read: { target: 95%, dependsOn: [{ use: ehr }, silent] }
      sites:
        a: { count: 3, people: 100, capabilities: [read], uses: { ehr: good } }
        b: { count: 1, people: 50, capabilities: [read], uses: { ehr: bad } }
        c: { kind: hospital, capabilities: [read], uses: { ehr: bad } }
    `);
    const { kinds, perfect, cutShortAt } = ask(topology);
    expect(perfect).toEqual(['silent']);
    expect(cutShortAt).toBeNull();
    expect(kinds.map(({ kind, sites, below, people }) => [kind, sites, below, people])).toEqual([
      ['clinic', 4, 1, 350],
      ['hospital', 1, 1, 0],
    ]);
    const [clinics] = kinds;
    expect(clinics?.availability.mean).toBeCloseTo((3 * 0.99 + 0.9) / 4, 12);
    expect([clinics?.availability.worst, clinics?.availability.best]).toEqual([
      expect.closeTo(0.9, 12),
      expect.closeTo(0.99, 12),
    ]);
    expect(clinics?.hoursDown).toBeCloseTo(0.0325 * 8760, 9);
    expect(clinics?.peopleHours).toBeCloseTo((300 * 0.01 + 50 * 0.1) * 8760, 9);
  });
});
