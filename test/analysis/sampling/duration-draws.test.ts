import { describe, expect, it } from 'vitest';
import { DurationDraws } from '../../../src/analysis/simulation/duration-draws.js';
import { numberedEvents, selectEvents } from '../../../src/analysis/simulation/timed-events.js';
import { timedStructureOf } from '../../../src/analysis/simulation/timed-structure.js';
import { scenarioFrom } from '../../source/scenario/loading.js';
import { topologyFrom } from '../../topology-from.js';

const TOPOLOGY = `
utfall: 1
defaults: { kinds: { cell: { recovery: 1s..3s } } }
components:
  a: { kind: cell }
  b: { kind: cell }
  firm: { recovery: 7s }
  own: { perSite: true, recovery: 10s..12s, dependsOn: [firm] }
capabilities:
  work: { dependsOn: [a, b, own] }
sites:
  here: { capabilities: [work] }
  there: { capabilities: [work] }
`;

const EVENTS = `
events:
  - { at: 0s, fail: [a], degrade: [b], for: 4s..6s }
  - { at: 0s, fail: [own@here], for: 9s }
  - { at: 8s, restore: [a] }
`;

async function drawsOf(events: string, seed = 1): Promise<DurationDraws> {
  const topology = await topologyFrom(TOPOLOGY);
  const selected = selectEvents(topology, await scenarioFrom(events));
  const structure = timedStructureOf(topology, selected.apart);
  return new DurationDraws(
    structure,
    numberedEvents(selected.events, structure.nodes.components),
    seed,
  );
}

/** The recoveries and lengths of a number of runs, each as a row. */
async function rowsOf(events: string, runs: number, seed?: number): Promise<readonly number[][]> {
  const draws = await drawsOf(events, seed);
  return Array.from({ length: runs }, () => {
    const { network, events: drawn } = draws.next();
    return [...network.recovery, ...drawn.map(({ lasts }) => lasts)];
  });
}

describe('draws of lengths', () => {
  it('are within their ranges, whose ends are both reached, each value as often as the others', async () => {
    const rows = await rowsOf(EVENTS, 3000);
    const columns = (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? NaN));
    const counts = columns.map((column) =>
      [...new Set(column)]
        .sort((a, b) => a - b)
        .map((value) => [value, column.filter((each) => each === value).length] as const),
    );
    const uncertain = counts.filter(({ length }) => length > 1);
    const values = uncertain.map((column) => column.map(([value]) => value).join(' '));
    // Of `own` the one at the site apart, and that of all others; of the event what fails, and what is degraded.
    expect(values.sort()).toEqual(
      ['1 2 3', '1 2 3', '10 11 12', '10 11 12', '4 5 6', '4 5 6'].sort(),
    );
    for (const [, times] of uncertain.flat()) expect(Math.abs(times - 1000)).toBeLessThan(120);
    const certain = counts.flatMap((column) => (column.length === 1 ? [column[0]?.[0]] : []));
    expect(certain).toEqual(expect.arrayContaining([7, 9]));
  });

  it('are one of a component that sites have their own of, one of an event, and apart for all else', async () => {
    const rows = await rowsOf(EVENTS, 500);
    const constant = (row: readonly number[]): string => row.join(' ');
    expect(new Set(rows.map(constant)).size).toBe(3 * 3 * 3 * 3);
    expect((await drawsOf(EVENTS)).count).toBe(4);
  });

  it('are the same after the same seed, and others after another', async () => {
    const rows = await rowsOf(EVENTS, 20);
    expect(await rowsOf(EVENTS, 20)).toEqual(rows);
    expect(await rowsOf(EVENTS, 20, 2)).not.toEqual(rows);
  });

  it('are none where nothing is uncertain but what no run looks at', async () => {
    const draws = await drawsOf('events: [{ at: 0s, fail: [firm], for: 5s..5s }]');
    // The recoveries of a, b and own.
    expect(draws.count).toBe(3);
  });
});
