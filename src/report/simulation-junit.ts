import type {
  ExpectationOutcome,
  ScenarioRun,
  SimulationResult,
} from '../analysis/simulation-result.js';
import { groundsTexts } from './expectation-grounds.js';
// For machines, and so the same in any language.
import { expectations } from './language/en/simulation/expectations.js';
import { phraseText } from './phrase.js';
import { singleLine } from './untrusted-text.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * JUnit's XML as build servers read it: a suite for each scenario, a case for each expectation, which
 * fails where that wasn't met. A case is called by what is expected alone, so that it is known again
 * whatever is seen. A scenario that expects nothing has a case that passes, so that it is seen to have
 * run.
 */
export function* simulationJunit({ scenarios }: SimulationResult): Generator<string> {
  const tests = scenarios.reduce((sum, run) => sum + testsIn(run), 0);
  const failures = scenarios.reduce((sum, run) => sum + failuresIn(run), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${xmlAttributes({ name: 'utfall simulate', tests, failures, errors: 0 })}>\n`;
  for (const run of scenarios) yield* suiteXml(run);
  yield '</testsuites>\n';
}

const testsIn = ({ expectations }: ScenarioRun): number => Math.max(1, expectations.length);

const failuresIn = ({ expectations }: ScenarioRun): number =>
  expectations.filter(({ isMet }) => !isMet).length;

function* suiteXml(run: ScenarioRun): Generator<string> {
  const { expectations } = run;
  const name = singleLine(run.name ?? run.file ?? 'what was named');
  const attributes = { name, tests: testsIn(run), failures: failuresIn(run), errors: 0 };
  yield `  <testsuite${xmlAttributes(attributes)}>\n`;
  if (expectations.length === 0)
    yield `    <testcase${xmlAttributes({ name: 'runs to its end', classname: name })}/>\n`;
  for (const outcome of expectations) yield* caseXml(outcome, run, name);
  yield '  </testsuite>\n';
}

function* caseXml(outcome: ExpectationOutcome, run: ScenarioRun, suite: string): Generator<string> {
  const name = phraseText(expectations.expected(outcome, run));
  const seen = expectations.seen(outcome, run);
  const grounds = groundsTexts(outcome, expectations).map(xmlText).join('\n');
  yield `    <testcase${xmlAttributes({ name, classname: suite })}>\n`;
  if (seen !== null)
    yield `      <failure${xmlAttributes({ type: 'expectation', message: phraseText(seen) })}>${grounds}</failure>\n`;
  else if (grounds !== '') yield `      <system-out>${grounds}</system-out>\n`;
  yield '    </testcase>\n';
}
