import type { Severity } from '../model/policy.js';
import type { CheckResult, Finding } from '../policy/check-result.js';
import { findingWords } from './check/finding-words.js';
import { shownPlace, type PlaceContext } from './check/shown-place.js';
import { phraseText } from './phrase.js';

/**
 * GitLab's Code Quality report: a list of findings, the worst first. GitLab compares it with that of
 * the branch that is merged into, so what was known stays in: left out, it would seem resolved. It
 * knows no waivers, so what is waived is left out: it would be shown as if nobody had agreed to it.
 */
export function* checkGitlab(result: CheckResult, context: PlaceContext): Generator<string> {
  const fingerprints = new Map<string, number>();
  let separator = '[\n';
  for (const finding of result.findings) {
    if (finding.waiver !== null) continue;
    const times = (fingerprints.get(finding.fingerprint) ?? 0) + 1;
    fingerprints.set(finding.fingerprint, times);
    yield `${separator}  ${JSON.stringify(issue(finding, times, result, context))}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function issue(
  finding: Finding,
  times: number,
  result: CheckResult,
  context: PlaceContext,
): CodeQualityIssue {
  const { headline } = findingWords(finding);
  // GitLab shows nothing that has no place.
  const { file, line } = shownPlace(finding, result, context);
  return {
    description: phraseText(headline),
    check_name: finding.rule,
    // Two rules without a name may find the same: GitLab drops what has a fingerprint again.
    fingerprint: times === 1 ? finding.fingerprint : `${finding.fingerprint}-${String(times)}`,
    severity: SEVERITIES[finding.severity],
    location: { path: file, lines: { begin: line } },
  };
}

/** What GitLab documents of an issue. */
interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES: Readonly<Record<Severity, CodeQualityIssue['severity']>> = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};
