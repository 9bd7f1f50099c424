import type { ImpactResult } from '../../analysis/impact-result.js';
import type { CapabilityFates, Fate, KindFates } from '../digest/capability-fates.js';
import { kindNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { bridgeText, courseText } from '../onset-text.js';
import { markCell } from '../terminal/palette.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  count,
  empty,
  extraNumber,
  heading,
  left,
  line,
  sign,
  wrapping,
  type TextStyle,
} from './text-style.js';

const CAPABILITIES = 20;
const FATES = 4;
const KINDS = 8;
const COLUMNS = [sign, count, wrapping, left, extraNumber];
/** Where the number of sites begins. */
const FATE_INDENT = 4;

/** What people can't do as usual: each capability, the most critical first, and its fates. */
export function* capabilitiesSection(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
  style: TextStyle,
): Generator<string> {
  if (hit.length === 0) return;
  const total = groupedNumber(result.topology.capabilities);
  yield* heading(
    'Capabilities',
    `${groupedNumber(hit.length)} of ${total} ${hit.length === 1 ? 'is' : 'are'} hit`,
    style,
  );
  const cut = { total: hit.length, limit: CAPABILITIES, indent: 0 };
  const body = cutRows(hit, cut, style, (capability) => capabilityRows(capability, style));
  const people = result.summary.kinds.some((tally) => tally.people.affected > 0);
  const rows = { [Symbol.iterator]: () => withHeader(body, people, style) };
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function* withHeader(
  rows: Iterable<TableRow>,
  people: boolean,
  { palette }: TextStyle,
): Generator<TableRow> {
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  yield cells(empty, empty, faint('sites'), faint('when'), faint(people ? 'people' : ''));
  yield* rows;
}

function* capabilityRows(
  { impact, kinds }: CapabilityFates,
  style: TextStyle,
): Generator<TableRow> {
  const { palette } = style;
  const title = `${singleLine(impact.name)} ${palette.signs.dot} ${impact.criticality}`;
  yield line({ text: title, style: palette.strong });
  const cut = { total: kinds.length, limit: KINDS, indent: 2 };
  yield* cutRows(kinds, cut, style, (kind) => kindRows(kind, style));
}

function kindRows(kind: KindFates, style: TextStyle): Iterable<TableRow> {
  const cut = { total: kind.fates.length, limit: FATES, indent: 2 };
  return cutRows(kind.fates, cut, style, (fate) => fateRows(fate, kind, style));
}

function* fateRows(fate: Fate, { tally }: KindFates, { palette }: TextStyle): Generator<TableRow> {
  const { state, bridge, sites, people } = fate;
  const { total } = tally.sites;
  const noun = singleLine(kindNoun(tally.kind, total));
  const mark = markCell(palette, state);
  yield cells(
    { ...mark, text: `  ${mark.text}` },
    { text: groupedNumber(sites), style: palette.plain },
    { text: total === 1 ? noun : `of ${groupedNumber(total)} ${noun}`, style: palette.plain },
    { text: courseText(fate), style: palette.of(state) },
    { text: people === 0 ? '' : groupedNumber(people), style: palette.plain },
  );
  if (bridge === null) return;
  const text = `by workaround: ${singleLine(bridge.workaround)}, ${bridgeText(bridge)}`;
  yield line({ text, style: palette.plain }, FATE_INDENT);
}
