import { Chalk } from 'chalk';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { coldStart } from '../../src/analysis/cold-start.js';
import { impact } from '../../src/analysis/impact.js';
import { simulate } from '../../src/analysis/simulate.js';
import { createDiskReader } from '../../src/cli/disk-reader.js';
import { coldStartText } from '../../src/report/cold-start-text.js';
import { impactMarkdown } from '../../src/report/impact-markdown.js';
import { impactText } from '../../src/report/impact-text.js';
import { nb } from '../../src/report/language/nb/nb.js';
import { simulationText } from '../../src/report/simulation-text.js';
import { selectComponents } from '../../src/selection/select-components.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { loadSample } from './sample-topology.js';

const SCENARIOS = fileURLToPath(new URL('../../topology/scenarios/', import.meta.url));
const CONTEXT = { width: 100, all: false, chalk: new Chalk({ level: 0 }), ascii: false };

const golden = (name: string): string => `../golden/sample/${name}`;

const { topology } = await loadSample(['norske-navn']);

it('the sample with Norwegian names tells in Norwegian what a failure does', async () => {
  const { selected } = selectComponents(topology, ['nhn-dc-1-network']);
  const impositions = selected.map(({ component, site }) => ({
    component: component.id,
    site,
    state: 'down' as const,
  }));
  const result = impact(topology, { impositions, within: null, workarounds: 'count' });
  const command = 'utfall impact --fail nhn-dc-1-network --lang nb';
  const text = [...impactText(result, CONTEXT, nb)].join('');
  await expect(text).toMatchFileSnapshot(golden('impact.nb.txt'));
  const page = [...impactMarkdown(result, { command }, nb)].join('');
  await expect(page).toMatchFileSnapshot(golden('impact.nb.md'));
});

it('the sample with Norwegian names tells in Norwegian of the outage of February 2021', async () => {
  const loaded = await loadScenario('2021-02-04-network-fault.yaml', createDiskReader(SCENARIOS));
  if (!loaded.ok) throw new Error('the scenario is sound');
  const simulated = simulate(topology, loaded.scenario, { runs: 20, seed: 1 });
  if (!simulated.ok) throw new Error('the scenario fits the sample');
  const result = { format: 'utfall-simulation/1', scenarios: [simulated.run] } as const;
  const text = [...simulationText(result, CONTEXT, nb)].join('');
  await expect(text).toMatchFileSnapshot(golden('simulation.nb.txt'));
});

it('the sample with Norwegian names tells in Norwegian how all of it starts again', async () => {
  const text = [...coldStartText(coldStart(topology), CONTEXT, nb)].join('');
  await expect(text).toMatchFileSnapshot(golden('cold-start.nb.txt'));
});
