import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { impact } from '../src/analysis/impact.js';
import type { Imposition } from '../src/analysis/imposition.js';
import { createDiskReader } from '../src/cli/disk-reader.js';
import { componentId } from '../src/model/ids.js';
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
}

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
    const file = new URL(name.replace('.yaml', '.expected.json'), FOLDER);
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
    for (const { fail, degrade, onsetSeconds, atRisk } of expected.impact) {
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
});
