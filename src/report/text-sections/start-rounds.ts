import type { ColdStartResult, StartRound } from '../../analysis/cold-start-result.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, phraseText, type Phrase } from '../phrase.js';
import { layTable } from '../terminal/table.js';
import { cutRows } from './cut-rows.js';
import { cells, heading, right, wrapping, type TextStyle } from './text-style.js';

const ROUNDS = 20;
const NAMES = 8;

/** In which order what comes up does: in each round, all that needs only what came before. */
export function* startRoundsSection(result: ColdStartResult, style: TextStyle): Generator<string> {
  const { rounds } = result;
  if (rounds.length === 0) return;
  const { palette, width, all } = style;
  yield* heading('Order', 'what can start at once, then what needs only that, and so on', style);
  const numbered = rounds.map((round, index) => ({ round, number: index + 1 }));
  const cut = { total: rounds.length, limit: ROUNDS, indent: 0 };
  const rows = cutRows(numbered, cut, style, ({ round, number }) => [
    cells(
      { text: `${groupedNumber(number)}.`, style: palette.strong },
      { text: phraseText(roundPhrase(round, all ? Infinity : NAMES)), style: palette.plain },
    ),
  ]);
  yield* layTable([right, wrapping], rows, { width, indent: 2 });
}

const roundPhrase = ({ components, capabilities }: StartRound, limit: number): Phrase =>
  listed(
    [
      ...components.map((id): Phrase => [{ id }]),
      ...capabilities.map(({ id, sites }): Phrase => [
        { id },
        ` at ${groupedNumber(sites)} ${ownNoun('site', sites)}`,
      ]),
    ],
    limit,
  );
