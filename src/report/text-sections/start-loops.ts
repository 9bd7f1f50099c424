import type { ColdStartResult, StartLoop } from '../../analysis/cold-start-result.js';
import { placePhrase } from '../file-place.js';
import { phraseText } from '../phrase.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { wayPhrase } from '../way-phrase.js';
import { cutRows } from './cut-rows.js';
import { heading, line, type SpokenStyle } from './text-style.js';

const LOOPS = 10;
const STEPS = 8;

/** What holds what never comes up, by number, the shortest first, with where each thing states its need. */
export function* startLoopsSection(result: ColdStartResult, style: SpokenStyle): Generator<string> {
  const { loops, areAllLoops } = result;
  if (loops.length === 0) return;
  const { loops: title, loopsGist } = style.words.coldStart;
  yield* heading(title, loopsGist(areAllLoops), style);
  const numbered = loops.map((loop, index) => ({ loop, number: index + 1 }));
  const cut = { total: loops.length, limit: LOOPS, indent: 0 };
  const rows = cutRows(numbered, cut, style, ({ loop, number }) => loopRows(loop, number, style));
  yield* layTable([], rows, { width: style.width, indent: 2 });
}

function* loopRows(
  { steps }: StartLoop,
  number: number,
  { palette, all, words }: SpokenStyle,
): Generator<TableRow> {
  const limit = all ? Infinity : STEPS;
  const ids = [...steps, ...steps.slice(0, 1)].map(({ id }) => id);
  const way = phraseText(wayPhrase(ids, palette.signs, limit));
  yield line({ text: `${words.figures.number(number)}. ${way}`, style: palette.strong });
  for (const { id, place } of steps.slice(0, limit)) {
    if (place === null) continue;
    const text = phraseText(words.coldStart.stated(id, placePhrase(place)));
    yield line({ text, style: palette.faint }, 3);
  }
}
