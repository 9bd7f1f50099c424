import type { ChainStep, ColdStartResult } from '../../analysis/cold-start-result.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, line, right, wrapping, type SpokenStyle } from './text-style.js';

const STEPS = 20;
const COLUMNS = [right, right, wrapping];

/** What takes longest to come up, thing by thing, and what that assumes. */
export function* startChainSection(result: ColdStartResult, style: SpokenStyle): Generator<string> {
  const { chain, recoveries } = result;
  if (chain === null) return;
  const { palette, width, words } = style;
  const { chain: title, chainGist, chainBasis } = words.coldStart;
  yield* heading(title, chainGist(chain.steps.length, chain.lasts), style);
  const cut = { total: chain.steps.length, limit: STEPS, indent: 0 };
  const rows = cutRows(chain.steps, cut, style, (step) => [stepRow(step, style)]);
  yield* layTable(COLUMNS, rows, { width, indent: 2 });
  const { stated, total } = recoveries;
  const text = chainBasis(total - stated, total);
  yield* layTable([], [line({ text, style: palette.faint })], { width, indent: 2 });
}

const stepRow = ({ id, from, until }: ChainStep, { palette, words }: SpokenStyle): TableRow =>
  cells(
    { text: words.figures.duration(until), style: palette.strong },
    { text: from === until ? '' : words.coldStart.takes(until - from), style: palette.faint },
    { text: singleLine(id), style: palette.plain },
  );
