import { weighs } from '../model/severity.js';
import type { CheckResult, Finding } from '../policy/check-result.js';
import { findingLines, type Telling } from './check/finding-lines.js';
import { findingWords } from './check/finding-words.js';
import { findingsByRule, type RuleFindings } from './check/findings-by-rule.js';
import { isFailing } from './check/failing-findings.js';
import { ruleText } from './check/rule-phrase.js';
import { standingPhrase } from './check/standing-phrase.js';
import { phraseText } from './phrase.js';
import { singleLine } from './untrusted-text.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * JUnit's XML as build servers read it: a suite for each rule, a case for each finding. A case fails
 * where the check does for it, is skipped where the finding is waived or was known, and else says
 * what was found. A rule that found nothing has a case that passes, so that it is seen to be held.
 */
export function* checkJunit(result: CheckResult): Generator<string> {
  const suites = findingsByRule(result).map((group) => suiteOf(group, result));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${xmlAttributes({
    name: 'utfall check',
    tests: sum(suites.map(({ cases }) => cases.length)),
    failures: sum(suites.map(({ failures }) => failures)),
    errors: 0,
  })}>\n`;
  for (const { name, cases, failures, skipped } of suites) {
    const attributes = { name, tests: cases.length, failures, errors: 0, skipped };
    yield `  <testsuite${xmlAttributes(attributes)}>\n`;
    for (const each of cases) yield* caseXml(each, name, result);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly failures: number;
  readonly skipped: number;
}

type Case =
  | { readonly outcome: 'failed' | 'skipped' | 'told'; readonly finding: Finding }
  /** Of a rule that found nothing, or of which nothing is listed. */
  | { readonly outcome: 'passed' | 'unlisted'; readonly name: string };

function suiteOf({ rule, findings }: RuleFindings, result: CheckResult): Suite {
  const found = findings.map((finding): Case => ({ outcome: outcomeOf(finding, result), finding }));
  const cases = found.length > 0 ? found : [emptyCase(rule, result)];
  return {
    name: singleLine(ruleText(rule)),
    cases,
    failures: cases.filter(({ outcome }) => outcome === 'failed').length,
    skipped: cases.filter(({ outcome }) => outcome === 'skipped' || outcome === 'unlisted').length,
  };
}

function outcomeOf(finding: Finding, result: CheckResult): 'failed' | 'skipped' | 'told' {
  if (isFailing(finding, result)) return 'failed';
  return standingPhrase(finding, result) === null ? 'told' : 'skipped';
}

/** What weighs less than was asked for isn't listed, and so is not known to be missing. */
function emptyCase({ severity }: RuleFindings['rule'], { minSeverity }: CheckResult): Case {
  if (!weighs(severity, minSeverity))
    return { outcome: 'unlisted', name: `not listed: weighs less than ${minSeverity}` };
  const name = minSeverity === 'note' ? 'nothing found' : `nothing found of ${minSeverity} or more`;
  return { outcome: 'passed', name };
}

function* caseXml(each: Case, suite: string, result: CheckResult): Generator<string> {
  if (!('finding' in each)) {
    const tag = `    <testcase${xmlAttributes({ name: each.name, classname: suite })}`;
    yield each.outcome === 'passed' ? `${tag}/>\n` : `${tag}><skipped/></testcase>\n`;
    return;
  }
  const { finding, outcome } = each;
  const about = finding.about === null ? '' : ` (${finding.about})`;
  const name = singleLine(`${finding.finding}${about}`);
  const headline = phraseText(findingWords(finding).headline);
  const lines = findingLines(finding, result, TELLING).map(phraseText);
  yield `    <testcase${xmlAttributes({ name, classname: suite })}>\n`;
  if (outcome === 'failed') {
    const attributes = { type: finding.severity, message: headline };
    yield `      <failure${xmlAttributes(attributes)}>${contentXml(lines)}</failure>\n`;
  } else {
    const element = outcome === 'skipped' ? 'skipped' : 'system-out';
    yield `      <${element}>${contentXml([headline, ...lines])}</${element}>\n`;
  }
  yield '    </testcase>\n';
}

const contentXml = (lines: readonly string[]): string => lines.map(xmlText).join('\n');

const TELLING: Telling = { signs: { arrow: '→', ellipsis: '…' }, lines: 20, steps: 20 };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
