import type { Severity } from '../../model/policy.js';
import type { CheckResult } from '../../policy/check-result.js';
import { alikePhrase } from '../check/alike-phrase.js';
import { findingLines } from '../check/finding-lines.js';
import { findingWords } from '../check/finding-words.js';
import type { RuleFindings } from '../check/findings-by-rule.js';
import { ruleText } from '../check/rule-phrase.js';
import { severitiesText } from '../check/severities-text.js';
import { alikeFindings, type AlikeFindings } from '../digest/alike-findings.js';
import { phraseText } from '../phrase.js';
import type { Palette } from '../terminal/palette.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, empty, heading, sign, wrapping, type TextStyle } from './text-style.js';

const FINDINGS = 10;
const LINES = 4;
const STEPS = 8;

/** What a rule finds that is neither waived nor known: each with all that helps to put it right. */
export function* openFindingsSection(
  { rule, findings }: RuleFindings,
  result: CheckResult,
  style: TextStyle,
): Generator<string> {
  const counts = severitiesText(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const gist = rule.name === null ? counts : `${rule.rule}: ${counts}`;
  yield* heading(singleLine(ruleText(rule)), gist, style);
  const alike = alikeFindings(findings);
  const cut = { total: alike.length, limit: FINDINGS, indent: 0 };
  const rows = cutRows(alike, cut, style, (each) => findingRows(each, result, style));
  yield* layTable([sign, wrapping], rows, { width: style.width, indent: 2 });
}

function* findingRows(
  alike: AlikeFindings,
  result: CheckResult,
  { palette, all }: TextStyle,
): Generator<TableRow> {
  const { first } = alike;
  const headline = phraseText(findingWords(first).headline);
  yield cells(severityCell(first.severity, palette), { text: headline, style: palette.strong });
  const more = alikePhrase(alike);
  const telling = {
    signs: palette.signs,
    lines: all ? Infinity : LINES,
    steps: all ? Infinity : STEPS,
  };
  const lines = [...(more === null ? [] : [more]), ...findingLines(first, result, telling)];
  for (const told of lines)
    yield cells(empty, { text: `  ${phraseText(told)}`, style: palette.plain });
}

/** The colour only repeats what the heading says. */
function severityCell(severity: Severity, { signs, of, faint }: Palette): Cell {
  switch (severity) {
    case 'error':
      return { text: signs.down, style: of('down') };
    case 'warning':
      return { text: signs.risk, style: of('degraded') };
    case 'note':
      return { text: signs.dot, style: faint };
  }
}
