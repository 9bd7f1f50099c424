import type { Failure, KindToll, Save, SpofResult } from '../../analysis/spof-result.js';
import { alikeFailures, type AlikeFailures } from '../digest/alike-failures.js';
import { kindNoun, ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { onsetText } from '../onset-text.js';
import { listed, type Phrase } from '../phrase.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  extra,
  heading,
  left,
  line,
  phraseText,
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
  if (count === 1) yield line(plain(kindsText(toll.kinds)), 2);
  else yield line(plain(`one site each, at ${groupedNumber(count)} sites that have their own`), 2);
  if (save !== null) yield line(faint(saveText(save, first)), 2);
}

/** Of a site's own ones that weigh alike, one name. */
const nameOf = ({ id, site }: Failure, count: number): string =>
  site === null || count === 1 ? id : `${id.split('@')[0] ?? ''}@…`;

/** `1,550 of 1,550 clinics (1,200,000 people) and 12 of 20 hospitals`. */
function kindsText(kinds: readonly KindToll[]): string {
  const worstFirst = [...kinds].sort((a, b) => b.sites.taken - a.sites.taken);
  const phrases = worstFirst.map(({ kind, sites, people }): Phrase => {
    const of =
      sites.taken === sites.total
        ? groupedNumber(sites.total)
        : `${groupedNumber(sites.taken)} of ${groupedNumber(sites.total)}`;
    const served = people.affected === 0 ? '' : ` (${groupedNumber(people.affected)} people)`;
    return [`${of} ${kindNoun(singleLine(kind), sites.total)}${served}`];
  });
  return phraseText(listed(phrases, KINDS));
}

/** A role by its name: `use:ehr` is what stands in results. */
const thingText = (thing: string): string =>
  singleLine(thing.startsWith('use:') ? `the role ${thing.slice('use:'.length)}` : thing);

/** What would save most, and where it is stated. */
function saveText({ dependent, on, at, alike, sites, pairs }: Save, { toll }: Failure): string {
  const more = alike === 0 ? '' : ` and ${groupedNumber(alike)} more`;
  const place = `${singleLine(at.file)}:${String(at.line)}${more}`;
  const saved =
    sites > 0
      ? sites === toll.sites
        ? 'all of it'
        : `${groupedNumber(sites)} ${ownNoun('site', sites)}`
      : `${groupedNumber(pairs)} ${ownNoun('capability', pairs)} at sites that lose others too`;
  return `an alternative to ${thingText(on)} for ${thingText(dependent)} (${place}) saves ${saved}`;
}
