import type { ComponentImpact, ImpactResult } from '../../analysis/impact-result.js';
import { reasonsPhrase } from '../component-reasons.js';
import { hitComponents } from '../digest/hit-components.js';
import { phraseText } from '../phrase.js';
import { markCell } from '../terminal/palette.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, extra, heading, left, sign, wrapping, type SpokenStyle } from './text-style.js';

const COMPONENTS = 20;
const CAUSES = 3;
const COLUMNS = [sign, wrapping, left, wrapping, extra, extra];

/** The components that are hit, the worst first, and by what. */
export function* componentsSection(result: ImpactResult, style: SpokenStyle): Generator<string> {
  const { total, down, degraded } = result.summary.components;
  const hit = hitComponents(result);
  if (hit.length === 0) return;
  const { headings, tallyOf } = style.words.impact;
  yield* heading(headings.components, tallyOf(down, degraded, total), style);
  const cut = { total: hit.length, limit: COMPONENTS, indent: 0 };
  const rows = cutRows(hit, cut, style, (component) => [componentRow(component, result, style)]);
  yield* layTable(COLUMNS, rows, { width: style.width, indent: 2 });
}

function componentRow(
  component: ComponentImpact,
  result: ImpactResult,
  { all, palette, words }: SpokenStyle,
): TableRow {
  const { id, name, owner, state } = component;
  const reasons = phraseText(
    reasonsPhrase(component, result, all ? Infinity : CAUSES, words.impact),
  );
  return cells(
    markCell(palette, state),
    { text: singleLine(id), style: palette.plain },
    { text: words.impact.course(component), style: palette.of(state) },
    { text: reasons, style: palette.plain },
    { text: name === id ? '' : singleLine(name), style: palette.faint },
    { text: singleLine(owner ?? ''), style: palette.faint },
  );
}
