import type { ChalkInstance } from 'chalk';
import type { AvailabilityResult } from '../analysis/availability-result.js';
import { reliabilityTexts } from './exact/reliability-texts.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { availabilitySection } from './text-sections/availability.js';
import { perfectSection } from './text-sections/perfect.js';
import { line, type TextStyle } from './text-sections/text-style.js';

export interface AvailabilityTextContext {
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
 * Availabilities as a person reads them at a prompt, by capability and kind of site, and what they
 * rest on. No line is wider than `width`; long lists are cut, and say so.
 */
export function* availabilityText(
  result: AvailabilityResult,
  context: AvailabilityTextContext,
): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  yield* title(result, style);
  yield* availabilitySection(result, style);
  yield* perfectSection(result.perfect, style);
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;

function* title(result: AvailabilityResult, { width, all, palette }: TextStyle): Generator<string> {
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const question = `Structural availability: how much of the time it is ${
    result.level === 'down' ? 'not down' : 'up'
  }, at least`;
  const basis = reliabilityTexts(result, all).join(` ${palette.signs.dot} `);
  yield* layTable([], [line({ text: question, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
}
