import type { CheckResult, Finding } from '../../policy/check-result.js';
import { alikeName } from '../check/finding-name.js';
import { ruleText } from '../check/rule-phrase.js';
import { standingPhrase } from '../check/standing-phrase.js';
import { alikeFindings, type AlikeFindings } from '../digest/alike-findings.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { phraseText } from '../phrase.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, wrapping, type TextStyle } from './text-style.js';

const FINDINGS = 10;
const COLUMNS = [wrapping, wrapping, wrapping];

/** What is found and fails nothing, as it is waived or was known: in a line each. */
export function* borneFindingsSection(
  title: 'Waived' | 'Known',
  findings: readonly Finding[],
  result: CheckResult,
  style: TextStyle,
): Generator<string> {
  if (findings.length === 0) return;
  const fail = findings.length === 1 ? 'fails' : 'fail';
  const count = `${groupedNumber(findings.length)} ${ownNoun('finding', findings.length)}`;
  yield* heading(title, `${count} that ${fail} nothing`, style);
  const alike = alikeFindings(findings);
  const cut = { total: alike.length, limit: FINDINGS, indent: 0 };
  const rows = cutRows(alike, cut, style, (each) => [borneRow(each, result, style)]);
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function borneRow(alike: AlikeFindings, result: CheckResult, { palette }: TextStyle): TableRow {
  const { first, count } = alike;
  const times = count === 1 ? '' : ` (${groupedNumber(count)})`;
  const standing = standingPhrase(first, result);
  return cells(
    {
      text: `${phraseText(alikeName(alike, palette.signs.ellipsis))}${times}`,
      style: palette.plain,
    },
    { text: singleLine(ruleText(first)), style: palette.faint },
    { text: standing === null ? '' : phraseText(standing), style: palette.faint },
  );
}
