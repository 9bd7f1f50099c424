import type { ChainStep, ColdStartResult } from '../../analysis/cold-start-result.js';
import { shortDuration } from '../duration-text.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, line, right, wrapping, type TextStyle } from './text-style.js';

const STEPS = 20;
const COLUMNS = [right, right, wrapping];

/** What takes longest to come up, thing by thing, and what that assumes. */
export function* startChainSection(result: ColdStartResult, style: TextStyle): Generator<string> {
  const { chain, recoveries } = result;
  if (chain === null) return;
  const { palette, width } = style;
  const things = `${groupedNumber(chain.steps.length)} ${ownNoun('thing', chain.steps.length)}`;
  const gist = `${things} one after the other, ${shortDuration(chain.lasts)} at least`;
  yield* heading('Longest chain', gist, style);
  const cut = { total: chain.steps.length, limit: STEPS, indent: 0 };
  const rows = cutRows(chain.steps, cut, style, (step) => [stepRow(step, style)]);
  yield* layTable(COLUMNS, rows, { width, indent: 2 });
  const { stated, total } = recoveries;
  const text = `if each starts once all that it needs is well again; ${groupedNumber(total - stated)} of ${groupedNumber(total)} components state no recovery, and take no time here`;
  yield* layTable([], [line({ text, style: palette.faint })], { width, indent: 2 });
}

const stepRow = ({ id, from, until }: ChainStep, { palette }: TextStyle): TableRow =>
  cells(
    { text: shortDuration(until), style: palette.strong },
    { text: from === until ? '' : `after ${shortDuration(until - from)}`, style: palette.faint },
    { text: singleLine(id), style: palette.plain },
  );
