import type { ChalkInstance } from 'chalk';
import type { ImportanceResult } from '../analysis/importance-result.js';
import { reliabilityTexts } from './exact/reliability-texts.js';
import { groupedNumber } from './number-text.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { importanceSection } from './text-sections/importance.js';
import { perfectSection } from './text-sections/perfect.js';
import { line, type TextStyle } from './text-sections/text-style.js';

export interface ImportanceTextContext {
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
 * Importances as a person reads them at a prompt, capability by capability. No line is wider than
 * `width`; long lists are cut, and say so.
 */
export function* importanceText(
  result: ImportanceResult,
  context: ImportanceTextContext,
): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  yield* title(result, style);
  const { groups } = result;
  // A line that says "1 more" would take the room of that one.
  const shown = all || groups.length <= GROUPS + 1 ? groups : groups.slice(0, GROUPS);
  for (const group of shown) yield* importanceSection(group, result, style);
  const left = groups.length - shown.length;
  if (left > 0) {
    const text = `${style.palette.signs.ellipsis} and ${groupedNumber(left)} more (--all)`;
    yield '\n';
    yield* layTable([], [line({ text, style: style.palette.faint })], { width, indent: 0 });
  }
  yield* perfectSection(result.perfect, style);
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;
const GROUPS = 10;

function* title(result: ImportanceResult, { width, all, palette }: TextStyle): Generator<string> {
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const question = 'What each component costs in availability, and what would save most';
  const basis = reliabilityTexts(result, all).join(` ${palette.signs.dot} `);
  yield* layTable([], [line({ text: question, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
}
