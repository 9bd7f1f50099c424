import type { ChalkInstance } from 'chalk';
import type { SpofResult } from '../analysis/spof-result.js';
import { shortDuration } from './duration-text.js';
import { ownNoun } from './kind-noun.js';
import { groupedNumber } from './number-text.js';
import { listed, phraseText } from './phrase.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { failuresSection } from './text-sections/failures.js';
import { falseRedundanciesSection } from './text-sections/false-redundancies.js';
import { line, type TextStyle } from './text-sections/text-style.js';
import { singleLine } from './untrusted-text.js';

export interface SpofTextContext {
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
 * The ranking of single failures as a person reads it at a prompt, then the false redundancies.
 * No line is wider than `width`; long lists are cut, and say so.
 */
export function* spofText(result: SpofResult, context: SpofTextContext): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  yield* title(result, style);
  yield* failuresSection(result, style);
  yield* falseRedundanciesSection(result, style);
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;
const NAMES = 4;

/** The question, what its answer rests on, and the answer in a sentence. */
function* title(result: SpofResult, { width, all, palette }: TextStyle): Generator<string> {
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const basis = basisTexts(result, all).join(` ${palette.signs.dot} `);
  yield* layTable([], [line({ text: question(result, all), style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
  yield '\n';
  yield* layTable([], [line({ text: answer(result), style: palette.plain })], {
    ...frame,
    indent: 2,
  });
}

function question({ given, level }: SpofResult, all: boolean): string {
  const takes = level === 'down' ? 'takes down' : 'degrades';
  if (given.length === 0) return `What the failure of each component alone ${takes}`;
  const ids = given.map((id) => [{ id }]);
  const failed = phraseText(listed(ids, all ? Infinity : NAMES));
  return `What one more failure ${takes} when ${failed} ${given.length === 1 ? 'has' : 'have'} failed`;
}

function basisTexts(result: SpofResult, all: boolean): readonly string[] {
  const { topology, within, workarounds, except } = result;
  const { capabilities, sites } = topology;
  const perfect = except.map((id) => [{ id }]);
  return [
    ...(topology.name === null ? [] : [singleLine(topology.name)]),
    `${groupedNumber(capabilities)} ${ownNoun('capability', capabilities)} at ${groupedNumber(sites)} ${ownNoun('site', sites)}`,
    within === null ? 'at last, however long it lasts' : `within ${shortDuration(within)}`,
    workarounds === 'count' ? 'workarounds counted' : 'workarounds not counted',
    ...(except.length === 0
      ? []
      : [`${phraseText(listed(perfect, all ? Infinity : NAMES))} taken as perfect`]),
  ];
}

function answer({ tried, fatal, falseRedundancies }: SpofResult): string {
  const components = `${groupedNumber(tried)} ${ownNoun('component', tried)}`;
  const groups = new Set(falseRedundancies.map(({ group }) => group)).size;
  const defeated = `${groupedNumber(groups)} ${ownNoun('group', groups)}`;
  const ranked =
    fatal === 0
      ? `None of ${components} takes anything by failing alone.`
      : `Of ${components}, each failed alone, these take something.`;
  return groups === 0
    ? ranked
    : `${ranked} ${defeated} that should bear a loss can be defeated by one.`;
}
