import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { simulationJson } from '../../../src/report/simulation-json.js';
import type { ScenarioRun } from '../../../src/analysis/simulation-result.js';
import { SCHEMAS } from '../../../src/schema/schemas.js';
import { runOf } from '../../analysis/sampling/sampled-of.js';
import { scenarioFrom } from '../../source/scenario/loading.js';
import { topologyFrom } from '../../topology-from.js';
import { resultOf } from './build-run.js';
import { sampledFault } from './sample-runs.js';

const golden = (name: string): string => `../../golden/simulation/${name}`;

const json = (run: ScenarioRun): string => [...simulationJson(resultOf(run))].join('');

const TOPOLOGY = `
utfall: 1
name: Valley
components:
  mains: {}
  dc: { source: fitted, reference: a guess, recovery: 0s }
  phone: {}
  record: { dependsOn: [{ on: dc, tolerates: 10m }], recovery: 5m }
capabilities:
  read: { name: Read, criticality: high, workaround: { name: Paper, lasts: 15m } }
sites:
  ward: { kind: hospital, capabilities: [read], dependsOn: [record] }
  clinic: { count: 3, people: 100, capabilities: [read], dependsOn: [{ on: phone, effect: degraded }] }
`;

const SCENARIO = `name: A day in the valley
start: 2021-02-04T10:30
end: 2h
events:
  # Not in the order of time.
  - { at: 12:00, restore: [phone] }
  - { at: 1h, degrade: [phone] }
  - { at: 10:30, fail: [dc], for: 30m, note: fire }

expect:
  - { from: 10m, to: 29m, id: record, state: down, source: stated, reference: page 1 }
  - { from: 0s, to: 2h, id: ward, state: [up, degraded] }
  - { order: [record, phone] }
  - { order: [mains, record] }
`;

describe('a scenario as JSON', () => {
  it('is what was written by hand, from what semantics and scenario say', async () => {
    const scenario = await scenarioFrom(SCENARIO);
    const run = runOf(await topologyFrom(TOPOLOGY), scenario);
    await expect(json(run)).toMatchFileSnapshot(golden('by-hand.json'));
  });

  it('has what was sampled, by its schema', async () => {
    const text = json(sampledFault);
    await expect(text).toMatchFileSnapshot(golden('sampled.json'));
    const isValid = new Ajv({ strict: false }).compile(SCHEMAS.simulation());
    isValid(JSON.parse(text));
    expect(isValid.errors).toBeNull();
  });

  it('has the same on every machine, by the seed', async () => {
    const scenario = await scenarioFrom(SCENARIO.replace('for: 30m', 'for: 5m..40m'));
    const topology = await topologyFrom(TOPOLOGY.replace('recovery: 5m', 'recovery: 5m..20m'));
    const run = runOf(topology, scenario, { runs: 40, seed: 3 });
    await expect(json(run)).toMatchFileSnapshot(golden('seed-3.json'));
  });
});
