import type { Invocation } from 'sarif';
import type { CheckResult } from '../policy/check-result.js';
import type { PlaceContext } from './check/shown-place.js';
import { each, list, property } from './json-lines.js';
import { groupedNumber } from './number-text.js';
import { sarifResult } from './sarif/result.js';
import { ruleDescriptors } from './sarif/rules.js';

export interface CheckSarifContext extends PlaceContext {
  /** Of utfall. */
  readonly version: string;
}

/** As many as code scanning shows of one run. */
const RESULTS = 5000;

/**
 * SARIF 2.1.0, the interchange format of static analysis (OASIS), for code scanning: one run, the
 * worst findings first; beyond 5,000 they are counted, and a notification says so. Written in pieces.
 */
export function* checkSarif(result: CheckResult, context: CheckSarifContext): Generator<string> {
  const rules = ruleDescriptors(result.rules);
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const leftOut = Math.max(0, result.findings.length - RESULTS);
  yield '{\n';
  yield property('$schema', 'https://json.schemastore.org/sarif-2.1.0.json');
  yield property('version', '2.1.0');
  yield '  "runs": [{\n';
  yield '    "tool": { "driver": {\n';
  yield property('name', 'utfall', IN_DRIVER);
  yield property('version', context.version, IN_DRIVER);
  yield* list(
    'rules',
    each(rules, (rule) => rule),
    { ...IN_DRIVER, last: true },
  );
  yield '    } },\n';
  yield property('columnKind', 'utf16CodeUnits', IN_RUN);
  yield property('invocations', [invocation(leftOut)], IN_RUN);
  const { verdict, policy, counts, stale } = result;
  yield property('properties', { verdict, policy, counts, stale: stale.length, leftOut }, IN_RUN);
  const findings = result.findings.slice(0, RESULTS);
  yield* list(
    'results',
    each(findings, (finding) => sarifResult(finding, result, places, context)),
    { ...IN_RUN, last: true },
  );
  yield '  }]\n}\n';
}

const IN_RUN = { indent: '    ' };
const IN_DRIVER = { indent: '      ' };

/** That findings were found is no failure of the tool. */
function invocation(leftOut: number): Invocation {
  if (leftOut === 0) return { executionSuccessful: true };
  const text = `${groupedNumber(leftOut)} more ${leftOut === 1 ? 'finding is' : 'findings are'} left out here, those that weigh least.`;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', message: { text } }],
  };
}
