import type { ListedCapability, ListResult } from '../../analysis/list-result.js';
import { groupedNumber } from '../number-text.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import {
  DEPENDENT_COLUMNS,
  DEPENDENT_GIST,
  dependentCells,
  dependentHeads,
} from './dependent-cells.js';
import { cells, empty, extra, heading, left, type TextStyle } from './text-style.js';

const CAPABILITIES = 50;
const COLUMNS = [left, left, ...DEPENDENT_COLUMNS, extra];

/** The capabilities that are listed, and how much needs each. */
export function* listedCapabilitiesSection(
  result: ListResult,
  style: TextStyle,
): Generator<string> {
  const { capabilities, topology } = result;
  if (capabilities.length === 0) return;
  const gist = `${groupedNumber(capabilities.length)} of ${groupedNumber(topology.capabilities)}, ${DEPENDENT_GIST}`;
  yield* heading('Capabilities', gist, style);
  const cut = { total: capabilities.length, limit: CAPABILITIES, indent: 0 };
  const rows = cutRows(capabilities, cut, style, (capability) => [row(capability, style)]);
  const head = cells(empty, empty, ...dependentHeads(style), empty);
  yield* layTable(COLUMNS, [head, ...rows], { width: style.width, indent: 2 });
}

function row(capability: ListedCapability, style: TextStyle): TableRow {
  const { id, name, criticality, dependents } = capability;
  const { palette } = style;
  return cells(
    { text: singleLine(id), style: palette.plain },
    { text: criticality, style: palette.plain },
    ...dependentCells(dependents, style),
    { text: name === id ? '' : singleLine(name), style: palette.faint },
  );
}
