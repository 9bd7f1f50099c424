import type { Failure, SpofResult } from '../../analysis/spof-result.js';
import { alikeFailures, type AlikeFailures } from '../digest/alike-failures.js';
import { savePhrase, takenPhrase } from '../failure-phrase.js';
import { groupedNumber } from '../number-text.js';
import { onsetText } from '../onset-text.js';
import { phraseText } from '../phrase.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  extra,
  heading,
  left,
  line,
  right,
  wrapping,
  type TextStyle,
} from './text-style.js';
import { withHead } from './with-head.js';

const FAILURES = 20;
const KINDS = 4;
const COLUMNS = [wrapping, right, right, left, left, extra, extra];

/** The failures that take something, the worst first, each with what it takes and what would save most. */
export function* failuresSection(result: SpofResult, style: TextStyle): Generator<string> {
  const { palette, width } = style;
  if (result.failures.length === 0) return;
  const cut =
    result.failures.length < result.fatal
      ? `the first ${groupedNumber(result.failures.length)} of `
      : '';
  yield* heading('Failures', `${cut}${groupedNumber(result.fatal)} that take something`, style);
  const alike = alikeFailures(result.failures);
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  const head = cells(
    faint(''),
    faint('capabilities'),
    faint('sites'),
    faint('worst'),
    faint('from'),
  );
  const rows = cutRows(alike, { total: alike.length, limit: FAILURES, indent: 0 }, style, (each) =>
    failureRows(each, style),
  );
  yield* layTable(COLUMNS, withHead(head, rows), { width, indent: 2 });
}

function* failureRows({ first, count }: AlikeFailures, style: TextStyle): Generator<TableRow> {
  const { palette } = style;
  const { toll, name, owner, save } = first;
  const plain = (text: string): Cell => ({ text, style: palette.plain });
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  yield cells(
    { text: singleLine(nameOf(first, count)), style: palette.strong },
    { text: groupedNumber(toll.pairs), style: palette.of('down') },
    plain(groupedNumber(toll.sites)),
    plain(toll.criticality),
    plain(onsetText(toll.after)),
    faint(name === first.id || first.site !== null ? '' : singleLine(name)),
    faint(singleLine(owner ?? '')),
  );
  if (count === 1) yield line(plain(phraseText(takenPhrase(toll.kinds, KINDS))), 2);
  else yield line(plain(`one site each, at ${groupedNumber(count)} sites that have their own`), 2);
  if (save !== null) yield line(faint(phraseText(savePhrase(save, toll))), 2);
}

/** Of a site's own ones that weigh alike, one name. */
const nameOf = ({ id, site }: Failure, count: number): string =>
  site === null || count === 1 ? id : `${id.split('@')[0] ?? ''}@…`;
