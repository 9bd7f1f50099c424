import type { ColdStartResult, StartRound } from '../../analysis/cold-start-result.js';
import type { Words } from '../language/words.js';
import { phraseText, type Phrase } from '../phrase.js';
import { layTable } from '../terminal/table.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, right, wrapping, type SpokenStyle } from './text-style.js';

const ROUNDS = 20;
const NAMES = 8;

/** In which order what comes up does: in each round, all that needs only what came before. */
export function* startRoundsSection(
  result: ColdStartResult,
  style: SpokenStyle,
): Generator<string> {
  const { rounds } = result;
  if (rounds.length === 0) return;
  const { palette, width, all, words } = style;
  yield* heading(words.coldStart.order, words.coldStart.orderGist, style);
  const numbered = rounds.map((round, index) => ({ round, number: index + 1 }));
  const cut = { total: rounds.length, limit: ROUNDS, indent: 0 };
  const rows = cutRows(numbered, cut, style, ({ round, number }) => [
    cells(
      { text: `${words.figures.number(number)}.`, style: palette.strong },
      { text: phraseText(roundPhrase(round, all ? Infinity : NAMES, words)), style: palette.plain },
    ),
  ]);
  yield* layTable([right, wrapping], rows, { width, indent: 2 });
}

const roundPhrase = (
  { components, capabilities }: StartRound,
  limit: number,
  { figures, coldStart }: Words,
): Phrase =>
  figures.listed(
    [
      ...components.map((id): Phrase => [{ id }]),
      ...capabilities.map(({ id, sites }): Phrase => [{ id }, ` ${coldStart.atSites(sites)}`]),
    ],
    limit,
  );
