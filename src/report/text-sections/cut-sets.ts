import {
  cutComponentName,
  type CutSet,
  type CutSetsOfAlike,
  type CutSetsResult,
  type LostThing,
} from '../../analysis/cut-sets-result.js';
import { probabilityText } from '../exact/probability-text.js';
import { truncationText } from '../exact/truncation-text.js';
import { groupedNumber } from '../number-text.js';
import { listed, phraseText } from '../phrase.js';
import { layTable, type Cell, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { cells, heading, line, right, wrapping, type TextStyle } from './text-style.js';

const COLUMNS = [right, wrapping];

/** The cut sets of things that are lost alike: how many there are, and the first of them. */
export function* cutSetsSection(
  target: CutSetsOfAlike,
  result: CutSetsResult,
  style: TextStyle,
): Generator<string> {
  const { things, truncated } = target;
  const [first] = things;
  if (first === undefined) return;
  const { palette, width } = style;
  const more = things.length === 1 ? '' : ` and ${groupedNumber(things.length - 1)} alike`;
  yield* heading(`${singleLine(first.id)}${more}`, countText(target, result), style);
  const frame = { width, indent: 2 };
  if (truncated !== null) {
    const text = truncationText(truncated);
    yield* layTable([], [line({ text, style: palette.risk })], frame);
  }
  if (target.listed === 0n) return;
  const faint = (text: string): Cell => ({ text, style: palette.faint });
  const head = cells(faint(PROBABILITY), faint('failures'));
  const unlikely = new Set<string>(result.perfect);
  yield* layTable(COLUMNS, [head], frame);
  for (const sets of inPieces(target.cutSets)) {
    const rows = sets.map((set) => setRow(set, first, unlikely, style));
    yield* layTable(COLUMNS, rows, frame);
  }
  const left = askedFor(target, result) - target.listed;
  if (left === 0n) return;
  const text = `${palette.signs.ellipsis} and ${groupedNumber(left)} more (--all)`;
  yield* layTable([], [line({ text, style: palette.faint })], frame);
}

/** Laid out piece by piece, as there may be millions. */
const PIECE = 1000;

function* inPieces(sets: Iterable<CutSet>): Generator<readonly CutSet[]> {
  let piece: CutSet[] = [];
  for (const set of sets) {
    piece.push(set);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

function setRow(
  { components, probability }: CutSet,
  thing: LostThing,
  perfect: ReadonlySet<string>,
  { palette }: TextStyle,
): TableRow {
  const isKnown = components.every(({ id }) => !perfect.has(id));
  const names = components.map((each) => [{ id: cutComponentName(each, thing) }]);
  return cells(
    {
      // As wide as the head in every piece.
      text: (isKnown ? probabilityText(probability) : '-').padStart(PROBABILITY.length),
      style: palette.faint,
    },
    { text: phraseText(listed(names, Infinity)), style: palette.plain },
  );
}

const PROBABILITY = 'probability';

/** Those that are small enough to be listed. */
const askedFor = ({ byOrder }: CutSetsOfAlike, { order }: CutSetsResult): bigint =>
  byOrder.slice(0, order ?? undefined).reduce((sum, count) => sum + count, 0n);

/** `46,188 sets: 3 of one component, 45 of 2, 46,140 of 3`. */
function countText({ count, byOrder }: CutSetsOfAlike, { level }: CutSetsResult): string {
  const verb = level === 'down' ? 'take it down' : 'degrade it';
  if (count === 0n) return `no failures ${verb}, whichever they are`;
  const sizes = byOrder.flatMap((sets, i) =>
    sets === 0n
      ? []
      : [`${groupedNumber(sets)} of ${i === 0 ? 'one component' : groupedNumber(i + 1)}`],
  );
  const known = sizes.length === 0 ? 'none known' : sizes.join(', ');
  if (count === null) return `cut short: ${known}`;
  return `${groupedNumber(count)} ${count === 1n ? 'set' : 'sets'}: ${known}`;
}
