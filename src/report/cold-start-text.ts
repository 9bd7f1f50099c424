import type { ChalkInstance } from 'chalk';
import type { ColdStartResult } from '../analysis/cold-start-result.js';
import { ownNoun } from './kind-noun.js';
import { groupedNumber } from './number-text.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { startChainSection } from './text-sections/start-chain.js';
import { startLoopsSection } from './text-sections/start-loops.js';
import { startRoundsSection } from './text-sections/start-rounds.js';
import { stuckSection } from './text-sections/stuck.js';
import { line, type TextStyle } from './text-sections/text-style.js';
import { singleLine } from './untrusted-text.js';

export interface ColdStartTextContext {
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
 * What a total loss leaves down for good and why, then how the rest comes up, as a person reads it
 * at a prompt. No line is wider than `width`; long lists are cut, and say so.
 */
export function* coldStartText(
  result: ColdStartResult,
  context: ColdStartTextContext,
): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  yield* title(result, style);
  yield* startLoopsSection(result, style);
  yield* stuckSection(result, style);
  yield* startRoundsSection(result, style);
  yield* startChainSection(result, style);
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;

const QUESTION = 'What comes up again after everything was down';

/** The question, what its answer rests on, and the answer in a sentence. */
function* title(result: ColdStartResult, { width, palette }: TextStyle): Generator<string> {
  const { name, components, siteEntries } = result.topology;
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const basis = [
    ...(name === null ? [] : [singleLine(name)]),
    counted(components, 'component'),
    `${counted(siteEntries, 'site')} as listed`,
    'workarounds not counted',
  ].join(` ${palette.signs.dot} `);
  const { components: stuck, siteClasses } = result.stuck;
  const isWhole = stuck.length === 0 && siteClasses.length === 0;
  const state = isWhole ? 'up' : 'down';
  const text = `${palette.signs[state]} ${answer(result)}`;
  yield* layTable([], [line({ text: QUESTION, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
  yield '\n';
  yield* layTable([], [line({ text, style: palette.of(state) })], { ...frame, indent: 2 });
}

function answer({ stuck, loops }: ColdStartResult): string {
  const capabilities = new Set(
    stuck.siteClasses.flatMap((each) => each.capabilities.map(({ id }) => id)),
  );
  const parts = [
    ...(stuck.components.length === 0 ? [] : [counted(stuck.components.length, 'component')]),
    ...(capabilities.size === 0 ? [] : [counted(capabilities.size, 'capability')]),
  ];
  if (parts.length === 0) return 'Everything comes up again.';
  const held = `held by ${counted(loops.length, 'loop')}`;
  return `${parts.join(' and ')} never ${isOne(stuck, capabilities) ? 'comes' : 'come'} up again, ${held}.`;
}

const isOne = (stuck: ColdStartResult['stuck'], capabilities: ReadonlySet<string>): boolean =>
  stuck.components.length + capabilities.size === 1;

const counted = (count: number, noun: string): string =>
  `${groupedNumber(count)} ${ownNoun(noun, count)}`;
