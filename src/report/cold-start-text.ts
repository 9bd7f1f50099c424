import type { ChalkInstance } from 'chalk';
import type { ColdStartResult } from '../analysis/cold-start-result.js';
import type { ColdStartWords } from './language/cold-start-words.js';
import type { Words } from './language/words.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { startChainSection } from './text-sections/start-chain.js';
import { startLoopsSection } from './text-sections/start-loops.js';
import { startRoundsSection } from './text-sections/start-rounds.js';
import { stuckSection } from './text-sections/stuck.js';
import { line, type SpokenStyle } from './text-sections/text-style.js';
import { singleLine } from './untrusted-text.js';

export interface ColdStartTextContext {
  /** Columns of the terminal; 40 or more. */
  readonly width: number;
  /** Long lists whole. */
  readonly all: boolean;
  /** Of level 0 where there is to be no colour. */
  readonly chalk: ChalkInstance;
  /** Signs for a terminal that has no others than ASCII; names and words stay as they are. */
  readonly ascii: boolean;
}

/**
 * What a total loss leaves down for good and why, then how the rest comes up, as a person reads it
 * at a prompt. No line is wider than `width`; long lists are cut, and say so.
 */
export function* coldStartText(
  result: ColdStartResult,
  context: ColdStartTextContext,
  words: Words,
): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii), words };
  yield* title(result, style);
  yield* startLoopsSection(result, style);
  yield* stuckSection(result, style);
  yield* startRoundsSection(result, style);
  yield* startChainSection(result, style);
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;

/** The question, what its answer rests on, and the answer in a sentence. */
function* title(
  result: ColdStartResult,
  { width, palette, words }: SpokenStyle,
): Generator<string> {
  const told = words.coldStart;
  const { name, components, siteEntries } = result.topology;
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const basis = [
    ...(name === null ? [] : [singleLine(name)]),
    told.components(components),
    told.siteEntries(siteEntries),
    told.workaroundsIgnored,
  ].join(` ${palette.signs.dot} `);
  const { components: stuck, siteClasses } = result.stuck;
  const isWhole = stuck.length === 0 && siteClasses.length === 0;
  const state = isWhole ? 'up' : 'down';
  const text = `${palette.signs[state]} ${answer(result, told)}`;
  yield* layTable([], [line({ text: told.question, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
  yield '\n';
  yield* layTable([], [line({ text, style: palette.of(state) })], { ...frame, indent: 2 });
}

function answer({ stuck, loops }: ColdStartResult, words: ColdStartWords): string {
  const capabilities = new Set(
    stuck.siteClasses.flatMap((each) => each.capabilities.map(({ id }) => id)),
  );
  if (stuck.components.length + capabilities.size === 0) return words.allUp;
  return words.stuck(stuck.components.length, capabilities.size, loops.length);
}
