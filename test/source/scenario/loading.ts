import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Scenario } from '../../../src/model/scenario.js';
import { loadScenario } from '../../../src/source/load-scenario.js';
import { oneFileReader } from '../../topology-from.js';

/** What is told of a text; its name says whether it is YAML or JSON. */
export async function toldOf(text: string, name = 's.yaml'): Promise<readonly Diagnostic[]> {
  const loaded = await loadScenario(name, oneFileReader(text));
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

/** The codes of it, in its order. */
export const codesOf = async (text: string, name?: string): Promise<readonly string[]> =>
  (await toldOf(text, name)).map(({ code }) => code);

/** The scenario of a text that is sound, without its first line. */
export async function scenarioFrom(text: string): Promise<Scenario> {
  const loaded = await loadScenario('s.yaml', oneFileReader(`scenario: 1\n${text}`));
  if (loaded.ok) return loaded.scenario;
  throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
}

/** Expectations in JSON, which is YAML too. */
export const expecting = (...expect: readonly object[]): string =>
  JSON.stringify({ scenario: 1, expect });

export const happening = (...events: readonly object[]): string =>
  JSON.stringify({ scenario: 1, events });
