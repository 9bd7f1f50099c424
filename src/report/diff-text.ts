import { phraseText } from './phrase.js';
import type { DifferenceResult } from '../analysis/difference-result.js';
import { differenceParts, failureParts } from './difference/parts.js';
import {
  basisPhrases,
  titlePhrase,
  verdictSentence,
  type DifferenceNames,
} from './difference/verdict.js';
import type { ImpactTextContext } from './impact-text.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { changedFailuresSection } from './text-sections/changed-failures.js';
import { changedThingsSection } from './text-sections/changed-things.js';
import { redundanciesSection } from './text-sections/false-redundancies.js';
import { line, type TextStyle } from './text-sections/text-style.js';

export interface DiffTextContext extends ImpactTextContext {
  readonly names: DifferenceNames;
}

const NAMES = 4;

/**
 * A change as a person reads it at a prompt: whether it is worse, what failures take more or less,
 * false redundancies, then what there is and what it needs. No line is wider than `width`; long
 * lists are cut, and say so.
 */
export function* diffText(result: DifferenceResult, context: DiffTextContext): Generator<string> {
  const { width, all, chalk, ascii, names } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  const limit = all ? Infinity : NAMES;
  yield* headline(result, names, limit, style);
  for (const part of failureParts(result)) yield* changedFailuresSection(part, style);
  const { gained, lost } = result.falseRedundancies;
  yield* redundanciesSection(
    'False redundancies gained',
    'one failure defeats them',
    gained,
    style,
  );
  yield* redundanciesSection('False redundancies gone', 'as they were before', lost, style);
  for (const part of differenceParts(result, limit)) yield* changedThingsSection(part, style);
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;

function* headline(
  result: DifferenceResult,
  names: DifferenceNames,
  limit: number,
  { width, palette }: TextStyle,
): Generator<string> {
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const title = phraseText(titlePhrase(names));
  const basis = basisPhrases(result, limit).map(phraseText).join(` ${palette.signs.dot} `);
  yield* layTable([], [line({ text: title, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
  yield '\n';
  const verdict = { text: verdictSentence(result), style: palette.plain };
  yield* layTable([], [line(verdict)], { ...frame, indent: 2 });
}
