import { describe, expect, it } from 'vitest';

import { componentId } from '../../src/model/ids.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { topologyIn, topologyOf } from './loading.js';
import { memoryReader } from './memory-reader.js';

// No times are measured here: what grows with the square of the input would not come to an end.

/** Components that each need the next one, as JSON. */
function chain(length: number, last: Readonly<Record<string, unknown>>): string {
  const components = Array.from({ length }, (_, index) => [
    `c${String(index)}`,
    index + 1 < length ? { kind: 'service', dependsOn: [`c${String(index + 1)}`] } : last,
  ]);
  return JSON.stringify({ utfall: 1, components: Object.fromEntries(components) as unknown });
}

describe('a large topology', () => {
  it('of a chain of 100,000 components loads', async () => {
    const { components } = await topologyOf(chain(100_000, {}), 'utfall.json');
    expect(components.size).toBe(100_000);
    expect(components.get(componentId('c99998'))?.requirements).toMatchObject([
      { target: { id: 'c99999' } },
    ]);
  });

  it('of a ring of 10,000 components loads', async () => {
    const { components } = await topologyOf(chain(10_000, { dependsOn: ['c0'] }), 'utfall.json');
    expect(components.size).toBe(10_000);
  });

  it('of 20,000 sites of one profile has one set of needs', async () => {
    const sites = Array.from({ length: 20_000 }, (_, index) => [
      `s${String(index)}`,
      { profile: 'p' },
    ]);
    const text = JSON.stringify({
      utfall: 1,
      capabilities: { c: {} },
      profiles: { p: { capabilities: ['c'] } },
      sites: Object.fromEntries(sites) as unknown,
    });
    const topology = await topologyOf(text, 'utfall.json');
    expect(new Set([...topology.sites.values()].map(({ needs }) => needs)).size).toBe(1);
  });

  it('with 50,000 errors tells of a thousand, and how many there are more', async () => {
    const text = chain(50_000, {}).replaceAll('"dependsOn":["c', '"dependsOn":["d');
    const path = '/model/utfall.json';
    const loaded = await loadTopology([path], memoryReader({ [path]: text }));
    expect(loaded.ok ? [] : loaded.diagnostics).toHaveLength(1001);
    expect(loaded.ok ? null : loaded.diagnostics.at(-1)?.arguments).toEqual({ more: 48_999 });
  });

  it('of 100,000 components, 1,000 of which a layer substitutes, loads', async () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `c${String(100 * i + 1)}`);
    const layer = {
      utfall: 1,
      components: { spare: { dependsOn: ['c50000'] } },
      substitute: Object.fromEntries(ids.map((id) => [id, { anyOf: [id, 'spare'] }])),
    };
    const files = { '/model/u.json': chain(100_000, {}), '/model/v.json': JSON.stringify(layer) };
    const { components } = await topologyIn(memoryReader(files), Object.keys(files));
    const kind = (id: string) => components.get(componentId(id))?.requirements[0]?.type;
    // What the spare one needs comes after c50000; what comes before it is free to have two.
    expect([kind('c100'), kind('c49900'), kind('c50000'), kind('c99900')]).toEqual([
      'group',
      'group',
      'dependency',
      'dependency',
    ]);
  });

  it('with a row of 200,000 cells, each with a blank before it, loads', async () => {
    const columns = Array.from({ length: 200_000 }, (_, i) => `x-${String(i)}`);
    const files = {
      '/model/u.yaml': 'utfall: 1\ninclude: [{ csv: c.csv, as: components }]\n',
      '/model/c.csv': `id,${columns.join(',')}\na${', b'.repeat(columns.length)}\n`,
    };
    const { components } = await topologyIn(memoryReader(files), ['/model/u.yaml']);
    expect([...components.keys()]).toEqual(['a']);
  });

  it('of 5,000 keys in one YAML mapping loads', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `  c${String(index)}: {}`);
    const { components } = await topologyOf(`utfall: 1\ncomponents:\n${lines.join('\n')}\n`);
    expect(components.size).toBe(5000);
  });
});
