import type { Severity } from '../model/policy.js';
import { isOpen, type CheckResult, type Finding } from '../policy/check-result.js';
import { findingWords } from './check/finding-words.js';
import { ruleText } from './check/rule-phrase.js';
import { ownNoun } from './kind-noun.js';
import { groupedNumber } from './number-text.js';
import { phraseText } from './phrase.js';
import { singleLine } from './untrusted-text.js';

/** As many of a sort as GitHub shows of one step. */
const ANNOTATIONS = 10;

/**
 * Workflow commands that annotate the lines of a change on GitHub, the worst findings first, and
 * one that counts the others. What is waived or known is no news to whoever makes the change.
 */
export function* checkGithub(result: CheckResult): Generator<string> {
  const shown = result.findings.filter(isOpen).slice(0, ANNOTATIONS);
  for (const finding of shown) yield annotation(finding);
  const rest = restText(result, shown.length);
  if (rest !== null) yield command('notice', { title: 'utfall' }, rest);
}

function annotation(finding: Finding): string {
  const { severity, place } = finding;
  const { headline, remedy } = findingWords(finding);
  const lines = [headline, ...(remedy === null ? [] : [['To put it right: ', ...remedy]])];
  return command(
    COMMANDS[severity],
    {
      ...(place === null
        ? {}
        : { file: place.file, line: String(place.line), col: String(place.column) }),
      title: singleLine(ruleText(finding)),
    },
    lines.map(phraseText).join('\n'),
  );
}

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** Of all findings, those that aren't listed too; null: there are no others. */
function restText({ counts }: CheckResult, shown: number): string | null {
  const all = Object.values(counts);
  const total = (of: 'open' | 'waived' | 'known'): number =>
    all.reduce((sum, each) => sum + each[of], 0);
  const more = total('open') - shown;
  const parts = [
    ...(more === 0 ? [] : [`${groupedNumber(more)} more ${ownNoun('finding', more)}`]),
    ...(['waived', 'known'] as const).flatMap((of) =>
      total(of) === 0 ? [] : [`${groupedNumber(total(of))} ${of}`],
    ),
  ];
  return parts.length === 0 ? null : `Not annotated: ${parts.join(', ')}.`;
}

/** As the runner reads a line: `::name key=value,key=value::message`. */
function command(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(value)}`);
  return `::${name} ${written.join(',')}::${messageText(message)}\n`;
}

/** As @actions/core writes them. */
const messageText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const propertyText = (text: string): string =>
  messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
