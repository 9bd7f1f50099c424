import type { ScenarioRun, SimulationResult } from '../analysis/simulation-result.js';
import { expectationText } from './text-sections/expectations.js';
import { singleLine } from './untrusted-text.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * JUnit's XML: a suite for each scenario, a case for each expectation, which fails where that wasn't
 * met. A scenario that expects nothing has a case that passes, so that it is seen to have run.
 */
export function* simulationJunit({ scenarios }: SimulationResult): Generator<string> {
  const all = scenarios.flatMap(({ expectations }) => expectations);
  const tests = scenarios.reduce((sum, run) => sum + Math.max(1, run.expectations.length), 0);
  const failures = all.filter(({ isMet }) => !isMet).length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${xmlAttributes({ name: 'utfall simulate', tests, failures, errors: 0 })}>\n`;
  for (const run of scenarios) yield* suiteXml(run);
  yield '</testsuites>\n';
}

function* suiteXml(run: ScenarioRun): Generator<string> {
  const { expectations } = run;
  const name = singleLine(run.name ?? run.file ?? 'what was named');
  const tests = Math.max(1, expectations.length);
  const failures = expectations.filter(({ isMet }) => !isMet).length;
  yield `  <testsuite${xmlAttributes({ name, tests, failures, errors: 0 })}>\n`;
  if (expectations.length === 0) {
    yield `    <testcase${xmlAttributes({ name: 'runs to its end', classname: name })}/>\n`;
  }
  for (const outcome of expectations) {
    const text = singleLine(expectationText(outcome, run));
    const attributes = xmlAttributes({ name: text, classname: name });
    if (outcome.isMet) {
      yield `    <testcase${attributes}/>\n`;
      continue;
    }
    yield `    <testcase${attributes}>\n`;
    yield `      <failure${xmlAttributes({ message: text })}>${xmlText(text)}</failure>\n`;
    yield '    </testcase>\n';
  }
  yield '  </testsuite>\n';
}
