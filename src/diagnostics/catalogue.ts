import { COMMAND_ENTRIES, type CommandArguments } from './catalogue/command.js';
import { DOUBT_ENTRIES, type DoubtArguments } from './catalogue/doubt.js';
import { DOCUMENT_ENTRIES, type DocumentArguments } from './catalogue/document.js';
import { FILE_ENTRIES, type FileArguments } from './catalogue/file.js';
import { GIT_ENTRIES, type GitArguments } from './catalogue/git.js';
import { LAYER_ENTRIES, type LayerArguments } from './catalogue/layer.js';
import { OPENPSA_ENTRIES, type OpenpsaArguments } from './catalogue/openpsa.js';
import { POLICY_ENTRIES, type PolicyArguments } from './catalogue/policy.js';
import { REFERENCE_ENTRIES, type ReferenceArguments } from './catalogue/reference.js';
import { REPORT_ENTRIES, type ReportArguments } from './catalogue/report.js';
import { REQUIREMENT_ENTRIES, type RequirementArguments } from './catalogue/requirement.js';
import { SCENARIO_ENTRIES, type ScenarioArguments } from './catalogue/scenario.js';
import { SELECTOR_ENTRIES, type SelectorArguments } from './catalogue/selector.js';
import { SIMULATION_ENTRIES, type SimulationArguments } from './catalogue/simulation.js';
import { TABLE_ENTRIES, type TableArguments } from './catalogue/table.js';
import { VALUE_ENTRIES, type ValueArguments } from './catalogue/value.js';
import { XML_ENTRIES, type XmlArguments } from './catalogue/xml.js';
import type { Entries } from './entry.js';
import type { Severity } from './severity.js';

/** What each code of a diagnostic needs to be told with. */
export interface DiagnosticArguments
  extends
    FileArguments,
    DocumentArguments,
    TableArguments,
    ValueArguments,
    RequirementArguments,
    LayerArguments,
    ReferenceArguments,
    DoubtArguments,
    SelectorArguments,
    ScenarioArguments,
    SimulationArguments,
    PolicyArguments,
    ReportArguments,
    XmlArguments,
    OpenpsaArguments,
    CommandArguments,
    GitArguments {}

export type DiagnosticCode = keyof DiagnosticArguments;

const CATALOGUE: Entries<DiagnosticArguments> = {
  ...FILE_ENTRIES,
  ...DOCUMENT_ENTRIES,
  ...TABLE_ENTRIES,
  ...VALUE_ENTRIES,
  ...REQUIREMENT_ENTRIES,
  ...LAYER_ENTRIES,
  ...REFERENCE_ENTRIES,
  ...DOUBT_ENTRIES,
  ...SELECTOR_ENTRIES,
  ...SCENARIO_ENTRIES,
  ...SIMULATION_ENTRIES,
  ...POLICY_ENTRIES,
  ...REPORT_ENTRIES,
  ...XML_ENTRIES,
  ...OPENPSA_ENTRIES,
  ...COMMAND_ENTRIES,
  ...GIT_ENTRIES,
};

/** All codes. */
export const DIAGNOSTIC_CODES: readonly string[] = Object.keys(CATALOGUE);

/** What of a diagnostic decides its wording; see `Diagnostic`. */
interface Worded<Code extends DiagnosticCode> {
  readonly code: Code;
  readonly arguments: DiagnosticArguments[Code];
}

export const severityOf = ({ code }: { readonly code: DiagnosticCode }): Severity =>
  CATALOGUE[code].severity;

/** The diagnostic in plain English, on one line; the user's own words in it are made printable. */
export function messageOf<Code extends DiagnosticCode>(diagnostic: Worded<Code>): string {
  return CATALOGUE[diagnostic.code].message(diagnostic.arguments);
}
