import { fc, test } from '@fast-check/vitest';
import { Ajv } from 'ajv';
import { describe, expect } from 'vitest';
import { availability } from '../../src/analysis/availability.js';
import { cutSets } from '../../src/analysis/cut-sets.js';
import { importance } from '../../src/analysis/importance.js';
import type { Topology } from '../../src/model/topology.js';
import { availabilityJson } from '../../src/report/availability-json.js';
import { cutSetsJson } from '../../src/report/cutsets-json.js';
import { importanceJson } from '../../src/report/importance-json.js';
import { SCHEMAS } from '../../src/schema/schemas.js';
import { capabilitiesAtSites } from '../../src/selection/select-capabilities.js';
import { withAvailabilities, withCommonCauses } from '../arbitrary/reliable.js';
import { topologies } from '../arbitrary/topology.js';

const ajv = new Ajv({ strict: false, allErrors: true });
const againstCutSets = ajv.compile(SCHEMAS.cutsets());
const againstAvailability = ajv.compile(SCHEMAS.availability());
const againstImportance = ajv.compile(SCHEMAS.importance());

const reliable: fc.Arbitrary<Topology> = fc
  .tuple(
    topologies(),
    fc.array(fc.nat(4), { minLength: 1, maxLength: 7 }),
    fc.constantFrom(0.05, 0.5),
  )
  .map(([topology, tenths, beta]) => withCommonCauses(withAvailabilities(topology, tenths), beta));

const basics = {
  except: new Set<string>(),
  level: 'down',
  workarounds: 'ignore',
} as const;

const askedIn = (topology: Topology) =>
  capabilitiesAtSites(topology).map(({ site, capability }) => ({
    site: site.id,
    capability: capability.id,
  }));

/** So small that it runs out, or large enough. */
const budgets = fc.constantFrom(1, 12, 1_000_000);

describe('the schemas of what is exact', () => {
  test.prop(
    [reliable, fc.option(fc.integer({ min: 1, max: 3 })), budgets, fc.option(fc.nat(9000))],
    {
      numRuns: 150,
    },
  )('hold for whatever is written of cut sets', (topology, order, budget, within) => {
    const asked = askedIn(topology).map(
      ({ capability: id, site }) => ({ type: 'capability', id, site }) as const,
    );
    const result = cutSets(topology, { ...basics, asked, order, budget, within, top: 3 });
    againstCutSets(JSON.parse([...cutSetsJson(result)].join('')));
    expect(againstCutSets.errors).toBeNull();
  });

  test.prop([reliable, budgets], { numRuns: 150 })(
    'hold for whatever is written of availability',
    (topology, budget) => {
      const assumed = [{ selector: '*', availability: 0.9, components: [] }];
      const asked = askedIn(topology);
      const result = availability(topology, { ...basics, asked, assumed, budget });
      againstAvailability(JSON.parse([...availabilityJson(result)].join('')));
      expect(againstAvailability.errors).toBeNull();
    },
  );

  test.prop([reliable, budgets, fc.option(fc.integer({ min: 1, max: 3 }))], { numRuns: 150 })(
    'hold for whatever is written of importance',
    (topology, budget, top) => {
      const asked = askedIn(topology);
      const result = importance(topology, { ...basics, asked, assumed: [], budget, top });
      againstImportance(JSON.parse([...importanceJson(result)].join('')));
      expect(againstImportance.errors).toBeNull();
    },
  );
});
