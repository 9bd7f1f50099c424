import type { Severity } from '../../model/policy.js';
import type { Finding } from '../../policy/check-result.js';
import { alikePhrase } from '../check/alike-phrase.js';
import { findingWords } from '../check/finding-words.js';
import type { RuleFindings } from '../check/findings-by-rule.js';
import { ruleText } from '../check/rule-phrase.js';
import { severitiesText } from '../check/severities-text.js';
import { alikeFindings, type AlikeFindings } from '../digest/alike-findings.js';
import { placePhrase } from '../file-place.js';
import { phraseText, type Phrase } from '../phrase.js';
import type { Palette } from '../terminal/palette.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { wayPhrase } from '../way-phrase.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, sign, wrapping, type TextStyle } from './text-style.js';

const FINDINGS = 10;
const LINES = 4;
const STEPS = 8;

/** What a rule finds that is neither waived nor known: each with what helps to put it right. */
export function* openFindingsSection(
  { rule, findings }: RuleFindings,
  style: TextStyle,
): Generator<string> {
  const counts = severitiesText(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const gist = rule.name === null ? counts : `${rule.rule}: ${counts}`;
  yield* heading(singleLine(ruleText(rule)), gist, style);
  const alike = alikeFindings(findings);
  const cut = { total: alike.length, limit: FINDINGS, indent: 0 };
  const rows = cutRows(alike, cut, style, (each) => findingRows(each, style));
  yield* layTable([sign, wrapping], rows, { width: style.width, indent: 2 });
}

function* findingRows(alike: AlikeFindings, style: TextStyle): Generator<TableRow> {
  const { palette, all } = style;
  const { first } = alike;
  const { headline, details, remedy } = findingWords(first);
  const row = (label: string, told: Phrase): TableRow =>
    cells(
      { text: label === '' ? '' : `  ${label}`, style: palette.faint },
      { text: phraseText(told), style: palette.plain },
    );
  const rows = (label: string, lines: readonly Phrase[]): Iterable<TableRow> =>
    cutRows(lines, { total: lines.length, limit: LINES, indent: 6 }, style, (told) => [
      row(label, told),
    ]);
  yield cells(severityCell(first.severity, palette), {
    text: phraseText(headline),
    style: palette.strong,
  });
  const more = alikePhrase(alike);
  if (more !== null) yield row('', more);
  if (all || !tellsByCapability(first)) yield* rows('', details);
  const ways = first.paths.map((path) => {
    const ids = path.map(({ id }) => id);
    return wayPhrase(ids, palette.signs, all ? Infinity : STEPS);
  });
  yield* rows('way', ways);
  if (remedy !== null) yield row('fix', remedy);
  if (first.place !== null && !remedyTellsPlace(first)) yield row('at', placePhrase(first.place));
}

/** Of these, the headline has the gist of the details; they are many, and much alike. */
export const tellsByCapability = ({ detail }: Finding): boolean => 'toll' in detail;

const remedyTellsPlace = ({ detail }: Finding): boolean => 'save' in detail && detail.save !== null;

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
