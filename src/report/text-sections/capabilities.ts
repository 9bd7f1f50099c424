import type { ImpactResult } from '../../analysis/impact-result.js';
import type { CapabilityFates, Fate, KindFates } from '../digest/capability-fates.js';
import { phraseText } from '../phrase.js';
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
  type SpokenStyle,
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
  style: SpokenStyle,
): Generator<string> {
  if (hit.length === 0) return;
  const { headings, gists } = style.words.impact;
  const gist = gists.capabilities(hit.length, result.topology.capabilities);
  yield* heading(headings.capabilities, gist, style);
  const cut = { total: hit.length, limit: CAPABILITIES, indent: 0 };
  const body = cutRows(hit, cut, style, (capability) => capabilityRows(capability, style));
  const people = result.summary.kinds.some((tally) => tally.people.affected > 0);
  const rows = { [Symbol.iterator]: () => withHeader(body, people, style) };
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function* withHeader(
  rows: Iterable<TableRow>,
  people: boolean,
  { palette, words }: SpokenStyle,
): Generator<TableRow> {
  const { sites, when, people: served } = words.impact.columns.prompt;
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  yield cells(empty, empty, faint(sites), faint(when), faint(people ? served : ''));
  yield* rows;
}

function* capabilityRows(
  { impact, kinds }: CapabilityFates,
  style: SpokenStyle,
): Generator<TableRow> {
  const { palette, words } = style;
  const criticality = words.terms.criticality[impact.criticality];
  const title = `${singleLine(impact.name)} ${palette.signs.dot} ${criticality}`;
  yield line({ text: title, style: palette.strong });
  const cut = { total: kinds.length, limit: KINDS, indent: 2 };
  yield* cutRows(kinds, cut, style, (kind) => kindRows(kind, style));
}

function kindRows(kind: KindFates, style: SpokenStyle): Iterable<TableRow> {
  const cut = { total: kind.fates.length, limit: FATES, indent: 2 };
  return cutRows(kind.fates, cut, style, (fate) => fateRows(fate, kind, style));
}

function* fateRows(
  fate: Fate,
  { tally }: KindFates,
  { palette, words }: SpokenStyle,
): Generator<TableRow> {
  const { state, bridge, sites, people } = fate;
  const { number } = words.figures;
  const of = phraseText(words.impact.ofKind(tally.kind, tally.sites.total));
  const mark = markCell(palette, state);
  yield cells(
    { ...mark, text: `  ${mark.text}` },
    { text: number(sites), style: palette.plain },
    { text: of, style: palette.plain },
    { text: words.impact.course(fate), style: palette.of(state) },
    { text: people === 0 ? '' : number(people), style: palette.plain },
  );
  if (bridge === null) return;
  const text = phraseText(words.impact.byWorkaround(bridge));
  yield line({ text, style: palette.plain }, FATE_INDENT);
}
