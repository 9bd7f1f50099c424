/**
 * utfall for programs: load a topology, ask it what a failure does, write the answer.
 *
 * @example
 * const loaded = await loadTopology(['utfall.yaml'], createDiskReader(process.cwd()));
 * if (!loaded.ok) throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
 * const { selected } = selectComponents(loaded.topology, ['kind:network']);
 * const result = impact(loaded.topology, {
 *   impositions: selected.map(({ component, site }) => ({ component: component.id, site, state: 'down' })),
 *   within: null,
 *   workarounds: 'count',
 * });
 */
export { coldStart } from './analysis/cold-start.js';
export type * from './analysis/cold-start-result.js';
export { difference } from './analysis/difference.js';
export type { DifferenceQuestion } from './analysis/difference.js';
export type * from './analysis/difference-result.js';
export { explain } from './analysis/explain.js';
export type { ExplanationQuestion } from './analysis/explanation/explanation-question.js';
export type * from './analysis/explanation-result.js';
export { graphTopology } from './analysis/graph-topology.js';
export type { GraphQuestion } from './analysis/graph-topology.js';
export type * from './analysis/graph-result.js';
export { impact } from './analysis/impact.js';
export type { ImpactQuestion } from './analysis/impact.js';
export type * from './analysis/impact-result.js';
export type { Imposition } from './analysis/imposition.js';
export { listThings } from './analysis/list-things.js';
export type { ListQuestion } from './analysis/list-things.js';
export type * from './analysis/list-result.js';
export type * from './analysis/sampled-result.js';
export { simulate } from './analysis/simulate.js';
export type { Simulated } from './analysis/simulate.js';
export type * from './analysis/simulation-result.js';
export { spof } from './analysis/spof.js';
export type { SpofQuestion } from './analysis/spof.js';
export type * from './analysis/spof-result.js';
export { createDiskReader } from './cli/disk-reader.js';
export { messageOf, severityOf } from './diagnostics/catalogue.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { diagnosticsJson } from './diagnostics/diagnostics-json.js';
export { formatDiagnostic } from './diagnostics/format-diagnostic.js';
export { boundsOf } from './logic/bounds.js';
export type { Bounds } from './logic/bounds.js';
export { countsByOrder } from './logic/counts.js';
export type { Formula, Gate } from './logic/formula.js';
export { fussellVeselyOf } from './logic/fussell-vesely.js';
export { importanceOf } from './logic/importance.js';
export type { Importances } from './logic/importance.js';
export { minimalSets } from './logic/minimal-sets.js';
export type { SetsQuestion } from './logic/minimal-sets.js';
export { probabilityOf } from './logic/probability.js';
export type { CompleteSolution, Solution, TruncatedSolution } from './logic/solution.js';
export { solve } from './logic/solve.js';
export type { Budget } from './logic/solve.js';
export { parseCalendarDate } from './model/calendar-date.js';
export type { CalendarDate } from './model/calendar-date.js';
export { parseDuration } from './model/duration.js';
export type * from './model/ids.js';
export type { KnownFinding } from './model/known-finding.js';
export type * from './model/policy.js';
export type * from './model/requirement.js';
export type * from './model/scenario.js';
export type * from './model/topology.js';
export { heldAgainst, pruned, updated } from './policy/baseline.js';
export type { Baseline } from './policy/baseline.js';
export { RULE_PAGES } from './policy/catalogue.js';
export { check, listedFrom } from './policy/check.js';
export type { Checked, CheckQuestion } from './policy/check.js';
export type * from './policy/check-result.js';
export { DEFAULT_POLICY } from './policy/default-policy.js';
export { baselineJson } from './report/baseline-json.js';
export { CHECK_FORMATS, writeCheck } from './report/check-formats.js';
export { COLD_START_FORMATS, writeColdStart } from './report/cold-start-formats.js';
export { DIFF_FORMATS, writeDifference } from './report/diff-formats.js';
export { EXPLAIN_FORMATS, writeExplanation } from './report/explain-formats.js';
export { GRAPH_FORMATS, writeGraph } from './report/graph-formats.js';
export { IMPACT_FORMATS, writeImpact } from './report/formats.js';
export { scenarioYaml } from './report/scenario-yaml.js';
export { SIMULATION_FORMATS, writeSimulation } from './report/simulation-formats.js';
export { LIST_FORMATS, writeList } from './report/list-formats.js';
export { findThing } from './selection/find-thing.js';
export type { FoundThing } from './selection/find-thing.js';
export { selectCapabilities, selectCapabilitiesAtSites } from './selection/select-capabilities.js';
export { selectComponents } from './selection/select-components.js';
export { selectSites } from './selection/select-sites.js';
export { selectThings } from './selection/select-things.js';
export type { Thing } from './selection/thing.js';
export type { FileReader, ReadOutcome } from './source/file-reader.js';
export { loadBaseline } from './source/load-baseline.js';
export type { LoadedBaseline } from './source/load-baseline.js';
export { loadPolicy } from './source/load-policy.js';
export type { LoadedPolicy } from './source/load-policy.js';
export { loadScenario } from './source/load-scenario.js';
export type { LoadedScenario } from './source/load-scenario.js';
export { loadTopology } from './source/load-topology.js';
export type { Loaded } from './source/load-topology.js';
