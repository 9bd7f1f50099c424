import type { ListedCapabilityAtSite, ListResult } from '../../analysis/list-result.js';
import { groupedNumber } from '../number-text.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, extra, heading, left, type TextStyle } from './text-style.js';

const CAPABILITIES = 50;
const COLUMNS = [left, left, extra, extra];

/** The capabilities at sites that are listed, and what people do without them. */
export function* listedAtSitesSection(result: ListResult, style: TextStyle): Generator<string> {
  const listed = result.capabilitiesAtSites;
  if (listed.length === 0) return;
  yield* heading('Capabilities at sites', groupedNumber(listed.length), style);
  const cut = { total: listed.length, limit: CAPABILITIES, indent: 0 };
  const rows = cutRows(listed, cut, style, (capability) => [row(capability, style)]);
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function row(capability: ListedCapabilityAtSite, { palette }: TextStyle): TableRow {
  const { id, name, criticality, workaround } = capability;
  return cells(
    { text: singleLine(id), style: palette.plain },
    { text: criticality, style: palette.plain },
    { text: singleLine(name), style: palette.faint },
    { text: workaround === null ? '' : `else ${singleLine(workaround)}`, style: palette.faint },
  );
}
