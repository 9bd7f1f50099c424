import type { ListedComponent, ListResult } from '../../analysis/list-result.js';
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
import { cells, empty, extra, heading, left, wrapping, type TextStyle } from './text-style.js';

const COMPONENTS = 50;
const COLUMNS = [left, wrapping, wrapping, ...DEPENDENT_COLUMNS, extra];

/** The components that are listed, and how much needs each. */
export function* listedComponentsSection(result: ListResult, style: TextStyle): Generator<string> {
  const { components, topology } = result;
  if (components.length === 0) return;
  const gist = `${groupedNumber(components.length)} of ${groupedNumber(topology.components)}, ${DEPENDENT_GIST}`;
  yield* heading('Components', gist, style);
  const cut = { total: components.length, limit: COMPONENTS, indent: 0 };
  const rows = cutRows(components, cut, style, (component) => [row(component, style)]);
  const head = cells(empty, empty, empty, ...dependentHeads(style), empty);
  yield* layTable(COLUMNS, [head, ...rows], { width: style.width, indent: 2 });
}

function row(component: ListedComponent, style: TextStyle): TableRow {
  const { id, name, kind, owner, dependents } = component;
  const { palette } = style;
  return cells(
    { text: singleLine(id), style: palette.plain },
    { text: singleLine(kind ?? ''), style: palette.plain },
    { text: singleLine(owner ?? ''), style: palette.plain },
    ...dependentCells(dependents, style),
    { text: name === id ? '' : singleLine(name), style: palette.faint },
  );
}
