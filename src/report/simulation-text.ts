import type { ChalkInstance } from 'chalk';
import type { ScenarioRun, SimulationResult } from '../analysis/simulation-result.js';
import type { Words } from './language/words.js';
import { phraseText } from './phrase.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { expectationsSection } from './text-sections/expectations.js';
import { longestSection, lostTimeSection } from './text-sections/lost-time.js';
import { sampledSection } from './text-sections/sampled.js';
import { line, type SpokenStyle } from './text-sections/text-style.js';
import { timelineSection } from './text-sections/timeline.js';
import { singleLine } from './untrusted-text.js';

export interface SimulationTextContext {
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
 * Scenarios as a person reads them at a prompt: each with its timeline, what was hit longest, what was
 * lost, and what was expected. No line is wider than `width`; long lists are cut, and say so.
 */
export function* simulationText(
  { scenarios }: SimulationResult,
  { width, all, chalk, ascii }: SimulationTextContext,
  words: Words,
): Generator<string> {
  const style = { width, all, palette: paletteOf(chalk, ascii), words };
  for (const [i, run] of scenarios.entries()) {
    if (i > 0) yield '\n';
    yield* title(run, style);
    yield* timelineSection(run, style);
    yield* longestSection(run, style);
    yield* lostTimeSection(run, style);
    yield* sampledSection(run, style);
    yield* expectationsSection(run, style);
  }
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;

function* title(run: ScenarioRun, { width, palette, words }: SpokenStyle): Generator<string> {
  const { event, nothingHappens, basis: told } = words.simulation;
  const { name, file, topology, expectations, middled } = run;
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const failed = expectations.filter(({ isMet }) => !isMet).length;
  const verdict = expectations.length === 0 ? [] : [told.verdict(failed, expectations.length)];
  const basis = [
    ...(topology.name === null ? [] : [singleLine(topology.name)]),
    told.workaroundsCounted,
    ...verdict,
    ...(middled ? [told.middled] : []),
  ].join(` ${palette.signs.dot} `);
  const text = singleLine(
    name ??
      file ??
      (run.events.map((each) => phraseText(event(each))).join('; ') || nothingHappens),
  );
  yield* layTable([], [line({ text, style: palette.strong })], frame);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
}
