import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { impact } from '../src/analysis/impact.js';
import type { Imposition } from '../src/analysis/imposition.js';
import { availability } from '../src/analysis/availability.js';
import { cutSets } from '../src/analysis/cut-sets.js';
import { cutComponentName } from '../src/analysis/cut-sets-result.js';
import { spof } from '../src/analysis/spof.js';
import { createDiskReader } from '../src/cli/disk-reader.js';
import { capabilityId, componentId, siteId } from '../src/model/ids.js';
import type { Topology } from '../src/model/topology.js';
import { loadTopology } from '../src/source/load-topology.js';
import { flattenImpact } from './reference/flatten-impact.js';

/** What conformance/README.md says of a case: for each failure, all that is affected or at risk. */
interface Expected {
  readonly impact: readonly {
    readonly fail: readonly string[];
    readonly degrade: readonly string[];
    readonly onsetSeconds: Readonly<
      Record<string, { readonly degraded: number | null; readonly down: number | null }>
    >;
    readonly atRisk: Readonly<Record<string, readonly string[]>>;
  }[];
  /** By `site/capability`. */
  readonly availability: Readonly<Record<string, number>>;
  readonly minimalCutSetsUpToOrder3: Readonly<Record<string, readonly (readonly string[])[]>>;
}

const expectedOf = (name: string): Expected =>
  JSON.parse(
    readFileSync(new URL(name.replace('.yaml', '.expected.json'), FOLDER), 'utf8'),
  ) as Expected;

const FOLDER = new URL('conformance/', import.meta.url);
const CASES = readdirSync(FOLDER).filter((name) => /^\d\d\.yaml$/.test(name));

async function load(name: string): Promise<Topology> {
  const loaded = await loadTopology([name], createDiskReader(FOLDER.pathname));
  if (!loaded.ok) throw new Error(`${name}: ${JSON.stringify(loaded.diagnostics, null, 2)}`);
  return loaded.topology;
}

describe('conformance', () => {
  it('has the forty cases', () => {
    expect(CASES).toHaveLength(40);
  });

  it.each(CASES)('%s: onsets to the second, at risk by the same components', async (name) => {
    const topology = await load(name);
    for (const { fail, degrade, onsetSeconds, atRisk } of expectedOf(name).impact) {
      const impose =
        (state: Imposition['state']) =>
        (id: string): Imposition => ({ component: componentId(id), site: null, state });
      const impositions = [...fail.map(impose('down')), ...degrade.map(impose('degraded'))];
      const result = impact(topology, { impositions, within: null, workarounds: 'count' });
      const told = [...flattenImpact(topology, result)];
      const affected = told.filter(([, { degraded }]) => degraded !== null);
      const title = `fail ${fail.join(', ')} degrade ${degrade.join(', ')}`;
      const onsets = affected.map(([id, { degraded, down }]) => [id, { degraded, down }] as const);
      expect(Object.fromEntries(onsets), title).toEqual(onsetSeconds);
      const risks = told.filter(([, { atRisk: by }]) => by.length > 0);
      expect(Object.fromEntries(risks.map(([id, { atRisk: by }]) => [id, by])), title).toEqual(
        Object.fromEntries(Object.entries(atRisk).map(([id, by]) => [id, [...by].sort()])),
      );
    }
  });

  it.each(CASES)('%s: single points of failure are the cut sets of order 1', async (name) => {
    const topology = await load(name);
    for (const [id, cutSets] of Object.entries(expectedOf(name).minimalCutSetsUpToOrder3)) {
      const [site = '', capability = ''] = id.split('/');
      const { failures } = spof(topology, {
        given: [],
        except: new Set(),
        sites: new Set([siteId(site)]),
        capabilities: new Set([capabilityId(capability)]),
        level: 'down',
        within: null,
        workarounds: 'ignore',
        top: null,
      });
      const single = cutSets.flatMap((set) => (set.length === 1 ? set : []));
      expect({ id, failures: failures.map((failure) => failure.id).sort() }).toEqual({
        id,
        failures: [...single].sort(),
      });
    }
  });

  it.each(CASES)('%s: minimal cut sets up to order 3', async (name) => {
    const topology = await load(name);
    const expected = expectedOf(name).minimalCutSetsUpToOrder3;
    const { targets } = cutSets(topology, {
      asked: Object.keys(expected).map((id) => {
        const [site = '', capability = ''] = id.split('/');
        return { type: 'capability', id: capabilityId(capability), site: siteId(site) };
      }),
      except: new Set(),
      level: 'down',
      within: null,
      workarounds: 'ignore',
      order: 3,
      top: null,
      budget: 1_000_000,
    });
    const told = targets.flatMap(({ things, cutSets: sets }) =>
      things.map((thing): readonly [string, unknown] => [
        thing.id,
        Array.from(sets, ({ components }) =>
          components.map((component) => cutComponentName(component, thing)).join(),
        ).sort(),
      ]),
    );
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([id, sets]) => [
          id,
          sets.map((set) => [...set].sort().join()).sort(),
        ]),
      ),
    );
  });

  it.each(CASES)('%s: availability to 1e-12', async (name) => {
    const topology = await load(name);
    const { availability: expected } = expectedOf(name);
    const { classes } = availability(topology, {
      asked: Object.keys(expected).map((id) => {
        const [site = '', capability = ''] = id.split('/');
        return { site: siteId(site), capability: capabilityId(capability) };
      }),
      except: new Set(),
      assumed: [],
      level: 'down',
      workarounds: 'ignore',
      budget: 1_000_000,
    });
    const told = classes.flatMap(({ sites, capability, ...estimate }) =>
      sites.map(({ id }) => [`${id}/${capability}`, estimate.availability] as const),
    );
    expect(told.map(([id]) => id).sort()).toEqual(Object.keys(expected).sort());
    for (const [id, value] of told) {
      expect(Math.abs(value - (expected[id] ?? NaN)), id).toBeLessThanOrEqual(1e-12);
    }
  });
});
