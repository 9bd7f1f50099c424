import type { SimulationResult } from '../analysis/simulation-result.js';
import type { SimulationTextContext } from './simulation-text.js';
import { inWords, type Spoken } from './language/in-words.js';
import type { Language } from './language/languages.js';

/** The formats of `simulate`, the usual one first. */
export const SIMULATION_FORMATS = ['text', 'json', 'junit'] as const;

export type SimulationFormat = (typeof SIMULATION_FORMATS)[number];

/** What a format may need to know besides the result; each takes what is its own. */
export interface SimulationContext extends SimulationTextContext, Spoken {}

type Report = (result: SimulationResult, context: SimulationContext) => Iterable<string>;

const REPORTS: Readonly<Record<SimulationFormat, (language: Language) => Promise<Report>>> = {
  text: async (language) =>
    inWords((await import('./simulation-text.js')).simulationText, language),
  json: async () => (await import('./simulation-json.js')).simulationJson,
  junit: async () => (await import('./simulation-junit.js')).simulationJunit,
};

/** The runs in a format, as pieces of text that are made while they are read. */
export async function writeSimulation(
  format: SimulationFormat,
  result: SimulationResult,
  context: SimulationContext,
): Promise<Iterable<string>> {
  const report = await REPORTS[format](context.language);
  return report(result, context);
}
