import type { ColdStartResult } from '../../analysis/cold-start-result.js';
import { stuckCapabilities } from '../digest/stuck-capabilities.js';
import { layTable, type Cell } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, extra, heading, left, wrapping, type SpokenStyle } from './text-style.js';

const ROWS = 20;
const COLUMNS = [wrapping, left, left, extra, extra];

/** All that never comes up, each with the loop that holds it: components, then capabilities. */
export function* stuckSection(result: ColdStartResult, style: SpokenStyle): Generator<string> {
  const { palette, words } = style;
  const told = words.coldStart;
  const heldText = (held: { readonly loop: number; readonly isOnLoop: boolean }): string =>
    told.held(held.loop + 1, held.isOnLoop);
  const faint = (text: string): Cell => ({ text: singleLine(text), style: palette.faint });
  const plain = (text: string): Cell => ({ text: singleLine(text), style: palette.plain });
  const components = result.stuck.components.map((component) => [
    plain(component.id),
    plain(heldText(component)),
    faint(component.perSite ? told.ofEachSite : ''),
    faint(component.name === component.id ? '' : component.name),
    faint(component.owner ?? ''),
  ]);
  const capabilities = stuckCapabilities(result).map(({ capability, sites }) => [
    plain(capability.id),
    plain(heldText(capability)),
    faint(told.atSites(sites)),
    faint(words.terms.criticality[capability.criticality]),
    faint(capability.name === capability.id ? '' : capability.name),
  ]);
  yield* section(told.stuckComponents, components, style);
  yield* section(told.stuckCapabilities, capabilities, style);
}

function* section(
  title: string,
  rows: readonly (readonly Cell[])[],
  style: SpokenStyle,
): Generator<string> {
  if (rows.length === 0) return;
  yield* heading(title, style.words.coldStart.stuckGist, style);
  const cut = { total: rows.length, limit: ROWS, indent: 0 };
  const shown = cutRows(rows, cut, style, (row) => [cells(...row)]);
  yield* layTable(COLUMNS, shown, { width: style.width, indent: 2 });
}
