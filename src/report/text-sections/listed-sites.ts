import type { ListedSite, ListResult } from '../../analysis/list-result.js';
import { kindNoun, ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import type { Column } from '../terminal/column-widths.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  cells,
  count,
  empty,
  extra,
  heading,
  left,
  right,
  wrapping,
  type TextStyle,
} from './text-style.js';

const ENTRIES = 50;
const COLUMNS: readonly Column[] = [
  left,
  count,
  wrapping,
  wrapping,
  right,
  { ...right, shown: 'to-spare' },
  extra,
];

/** The sites that are listed: how many each stands for, and whom each of those serves. */
export function* listedSitesSection(result: ListResult, style: TextStyle): Generator<string> {
  const { sites, topology } = result;
  if (sites.length === 0) return;
  const served = sites.some(({ people }) => people !== null);
  const gist = `${countsOf(sites, topology.sites)}${served ? ', and the people whom each serves' : ''}`;
  yield* heading('Sites', gist, style);
  const cut = { total: sites.length, limit: ENTRIES, indent: 0 };
  const rows = cutRows(sites, cut, style, (site) => [row(site, style)]);
  const faint = (text: string) => ({ text, style: style.palette.faint });
  const heads = [served ? 'people' : '', 'capabilities'].map(faint);
  const head = cells(empty, empty, empty, empty, ...heads, empty);
  const table = {
    *[Symbol.iterator]() {
      yield head;
      yield* rows;
    },
  };
  yield* layTable(COLUMNS, table, { width: style.width, indent: 2 });
}

function countsOf(sites: readonly ListedSite[], total: number): string {
  const standing = sites.reduce((sum, site) => sum + site.count, 0);
  const entries =
    standing === sites.length
      ? ''
      : `, in ${groupedNumber(sites.length)} ${ownNoun('entry', sites.length)}`;
  return `${groupedNumber(standing)} of ${groupedNumber(total)}${entries}`;
}

function row(site: ListedSite, { palette }: TextStyle): TableRow {
  const { id, name, kind, region, people, capabilities } = site;
  return cells(
    { text: singleLine(id), style: palette.plain },
    { text: groupedNumber(site.count), style: palette.plain },
    { text: singleLine(kindNoun(kind, site.count)), style: palette.plain },
    { text: singleLine(region ?? ''), style: palette.plain },
    { text: people === null ? '' : groupedNumber(people), style: palette.plain },
    { text: groupedNumber(capabilities.length), style: palette.plain },
    { text: name === id ? '' : singleLine(name), style: palette.faint },
  );
}
