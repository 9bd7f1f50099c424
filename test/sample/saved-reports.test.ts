import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askScenario } from '../../src/analysis/report/ask-scenario.js';
import { askTopology } from '../../src/analysis/report/ask-topology.js';
import { createDiskReader } from '../../src/cli/disk-reader.js';
import type { Report, ReportPart } from '../../src/model/report/report.js';
import { scenarioPart } from '../../src/report/reported/scenario-part.js';
import { topologyPart } from '../../src/report/reported/topology-part.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { reportIn, written } from '../source/report/loading.js';
import { loadSample } from './sample-topology.js';

const SCENARIOS = fileURLToPath(new URL('../../topology/scenarios/', import.meta.url));

const { topology } = await loadSample();

async function scenarioIn(name: string): Promise<ReportPart> {
  const loaded = await loadScenario(name, createDiskReader(SCENARIOS));
  const answered = loaded.ok ? askScenario(topology, loaded.scenario) : loaded;
  if (!answered.ok) throw new Error(answered.diagnostics.map(({ code }) => code).join(', '));
  return scenarioPart(answered.answers);
}

describe('a report of the sample', () => {
  it('is read back as it was: of all its scenarios, and as it stands', async () => {
    const scenarios = await Promise.all(readdirSync(SCENARIOS).map(scenarioIn));
    const report: Report = {
      format: 'utfall-report/1',
      date: null,
      command: null,
      parts: [...scenarios, topologyPart(askTopology(topology))],
    };
    const text = written(report);
    expect(await reportIn(text)).toEqual(report);
    expect(report.parts.length).toBeGreaterThan(5);
  });
});
