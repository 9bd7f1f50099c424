import type { ChalkInstance } from 'chalk';
import type { CutSetsResult } from '../analysis/cut-sets-result.js';
import { basisTexts } from './exact/basis-texts.js';
import { ownNoun } from './kind-noun.js';
import { groupedNumber } from './number-text.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { cutSetsSection } from './text-sections/cut-sets.js';
import { line, type TextStyle } from './text-sections/text-style.js';

export interface CutSetsTextContext {
  /** Columns of the terminal; 40 or more. */
  readonly width: number;
  /** Long lists whole. */
  readonly all: boolean;
  /** Of level 0 where there is to be no colour. */
  readonly chalk: ChalkInstance;
  /** Signs for a terminal that has no others than ASCII; names stay as they are. */
  readonly ascii: boolean;
}

/**
 * The cut sets as a person reads them at a prompt, thing by thing. No line is wider than `width`;
 * long lists are cut, and say so.
 */
export function* cutSetsText(
  result: CutSetsResult,
  context: CutSetsTextContext,
): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  yield* title(result, style);
  const { targets } = result;
  // A line that says "1 more" would take the room of that one.
  const shown = all || targets.length <= TARGETS + 1 ? targets : targets.slice(0, TARGETS);
  for (const target of shown) yield* cutSetsSection(target, result, style);
  const left = targets.length - shown.length;
  if (left === 0) return;
  const more = `${style.palette.signs.ellipsis} and ${groupedNumber(left)} more (--all)`;
  yield '\n';
  yield* layTable([], [line({ text: more, style: style.palette.faint })], { width, indent: 0 });
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;
const TARGETS = 20;

function* title(result: CutSetsResult, { width, all, palette }: TextStyle): Generator<string> {
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const { level, targets, verified, perfect } = result;
  const what = level === 'down' ? 'take it down' : 'degrade it';
  const question = `Minimal cut sets: the smallest sets of failures that ${what}`;
  const things = targets.reduce((sum, target) => sum + target.things.length, 0);
  const basis = [
    ...basisTexts(result, all),
    `${groupedNumber(things)} ${ownNoun('thing', things)} asked about`,
    ...(verified ? ['each set that is listed was propagated too'] : []),
    ...(perfect.length === 0
      ? []
      : [
          `${groupedNumber(perfect.length)} ${ownNoun('component', perfect.length)} declare no availability`,
        ]),
  ].join(` ${palette.signs.dot} `);
  yield* layTable([], [line({ text: question, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
}
