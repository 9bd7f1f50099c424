import type { SimulationResult } from '../analysis/simulation-result.js';
import type { SimulationTextContext } from './simulation-text.js';

/** The formats of `simulate`, the usual one first. */
export const SIMULATION_FORMATS = ['text', 'json', 'junit'] as const;

export type SimulationFormat = (typeof SIMULATION_FORMATS)[number];

type Report = (result: SimulationResult, context: SimulationTextContext) => Iterable<string>;

const REPORTS: Readonly<Record<SimulationFormat, () => Promise<Report>>> = {
  text: async () => (await import('./simulation-text.js')).simulationText,
  json: async () => (await import('./simulation-json.js')).simulationJson,
  junit: async () => (await import('./simulation-junit.js')).simulationJunit,
};

/** The runs in a format, as pieces of text that are made while they are read. */
export async function writeSimulation(
  format: SimulationFormat,
  result: SimulationResult,
  context: SimulationTextContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format]();
  return report(result, context);
}
