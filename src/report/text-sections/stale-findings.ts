import type { CheckResult } from '../../policy/check-result.js';
import { findingName } from '../check/finding-name.js';
import { ruleText } from '../check/rule-phrase.js';
import { phraseText } from '../phrase.js';
import { layTable } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, wrapping, type TextStyle } from './text-style.js';

const FINDINGS = 10;

/** What the baseline knows and is gone: as long as it stands there, it may come back unseen. */
export function* staleFindingsSection(
  { stale, baseline }: CheckResult,
  style: TextStyle,
): Generator<string> {
  if (stale.length === 0 || baseline === null) return;
  const { palette, width } = style;
  const gist = `in ${singleLine(baseline)}; --prune-baseline takes it out`;
  yield* heading('No longer found', gist, style);
  const cut = { total: stale.length, limit: FINDINGS, indent: 0 };
  const rows = cutRows(stale, cut, style, (known) => [
    cells(
      { text: phraseText(findingName(known)), style: palette.plain },
      { text: singleLine(ruleText(known)), style: palette.faint },
    ),
  ]);
  yield* layTable([wrapping, wrapping], rows, { width, indent: 2 });
}
