import { describe, expect, it } from 'vitest';
import { simulate } from '../../../src/analysis/simulate.js';
import { Endless } from '../../../src/analysis/simulation/run-record.js';
import { UnfinishedRun } from '../../../src/analysis/simulation/sample-runs.js';
import { timedStructureOf } from '../../../src/analysis/simulation/timed-structure.js';
import { unfinished } from '../../../src/analysis/simulation/unfinished.js';
import { scenarioFrom } from '../../source/scenario/loading.js';
import { topologyFrom } from '../../topology-from.js';
import { sampledOf } from './sampled-of.js';

const TOPOLOGY = `
utfall: 1
components:
  mains: {}
  phone: {}
capabilities:
  read: { dependsOn: [mains] }
  call: { dependsOn: [phone] }
sites:
  clinic: { capabilities: [read, call], people: 100, count: 3 }
  office: { kind: office, capabilities: [call] }
  hut: { capabilities: [read], dependsOn: [phone] }
`;

const SCENARIO = `
end: 2h
events: [{ at: 0s, fail: [mains], for: 10m..40m }]
expect:
  - { at: 25m, id: mains, state: up }
  - { at: 0s, id: hut, state: down }
  - { at: 1h, id: mains, state: down }
`;

describe('sampled runs', () => {
  it('tell a mean over all sites that have it, the longest, people, and how often', async () => {
    const topology = await topologyFrom(TOPOLOGY);
    const sampled = sampledOf(topology, await scenarioFrom(SCENARIO), 400);
    expect(sampled).toMatchObject({ runs: 400, seed: 1, uncertain: 1 });
    expect(sampled.losses.map(({ capability, kind, sites }) => [capability, kind, sites])).toEqual([
      ['read', 'clinic', 4],
    ]);
    const [read] = sampled.losses;
    expect(read?.hit).toEqual({ any: 400, down: 400, degraded: 0 });
    // All four are down for as long.
    expect(read?.worstDown).toEqual(read?.siteTime.down);
    expect(read?.peopleHours.down.p50).toBeCloseTo(((read?.worstDown.p50 ?? 0) * 300) / 3600, 6);
    const { p5 = 0, p95 = 0 } = read?.worstDown ?? {};
    expect([p5 > 600, p5 < 900, p95 > 2100, p95 < 2400]).toEqual([true, true, true, true]);
    const [half = 0, ...others] = sampled.met;
    expect([half > 160, half < 240, ...others]).toEqual([true, true, 400, 0]);
  });

  it('differ from seed to seed', async () => {
    const topology = await topologyFrom(TOPOLOGY);
    const scenario = await scenarioFrom(SCENARIO);
    const [one, again, other] = [1, 1, 2].map((seed) => sampledOf(topology, scenario, 50, seed));
    expect(again).toEqual(one);
    expect(other?.losses).not.toEqual(one?.losses);
  });

  it('tell of each before it begins', async () => {
    const topology = await topologyFrom(TOPOLOGY);
    const scenario = await scenarioFrom(SCENARIO);
    const told: string[] = [];
    simulate(topology, scenario, { runs: 3, seed: 1 }, (done, of) => {
      told.push(`${String(done)} of ${String(of)}`);
    });
    expect(told).toEqual(['0 of 3', '1 of 3', '2 of 3']);
  });

  it('are named where one of them comes to no end', async () => {
    const structure = timedStructureOf(await topologyFrom(TOPOLOGY), new Set());
    const sampled = new UnfinishedRun(17, new Endless());
    expect(unfinished(sampled, structure, 's.yaml', 5)).toMatchObject({
      code: 'simulation-endless',
      arguments: { name: 's.yaml', run: { number: 17, seed: 5 } },
    });
    expect(unfinished(new Endless(), structure, 's.yaml', 5)).toMatchObject({
      arguments: { name: 's.yaml', run: null },
    });
    const bug = new UnfinishedRun(2, new TypeError('a bug'));
    expect(() => unfinished(bug, structure, 's.yaml', 5)).toThrow('a bug');
  });
});
