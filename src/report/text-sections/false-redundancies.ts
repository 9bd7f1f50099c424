import type { FalseRedundancy, SpofResult } from '../../analysis/spof-result.js';
import { placePhrase } from '../file-place.js';
import { groupWords } from '../group-words.js';
import { groupedBy } from '../grouped-by.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { phraseText, type Phrase } from '../phrase.js';
import { layTable, type TableRow } from '../terminal/table.js';
import { singleLine } from '../untrusted-text.js';
import { wayPhrase } from '../way-phrase.js';
import { cutRows } from './cut-rows.js';
import { heading, line, type TextStyle } from './text-style.js';

const GROUPS = 20;
const FAILURES = 4;
const STEPS = 8;

/** Groups that bear the loss of a member, and that one failure defeats all the same, with the ways to it. */
export function* falseRedundanciesSection(result: SpofResult, style: TextStyle): Generator<string> {
  const gist =
    result.given.length === 0
      ? 'groups that one failure alone defeats'
      : 'groups that one more failure defeats';
  yield* redundanciesSection('False redundancies', gist, result.falseRedundancies, style);
}

/** The same under another title; nothing where there are none. */
export function* redundanciesSection(
  title: string,
  gist: string,
  redundancies: readonly FalseRedundancy[],
  style: TextStyle,
): Generator<string> {
  const groups = groupedBy(redundancies, ({ group, at }) => JSON.stringify([group, at]));
  if (groups.length === 0) return;
  yield* heading(title, gist, style);
  const rows = cutRows(groups, { total: groups.length, limit: GROUPS, indent: 0 }, style, (group) =>
    groupRows(group, style),
  );
  yield* layTable([], rows, { width: style.width, indent: 2 });
}

function* groupRows(
  redundancies: readonly FalseRedundancy[],
  style: TextStyle,
): Generator<TableRow> {
  const { palette } = style;
  const [first] = redundancies;
  if (first === undefined) return;
  const title: Phrase = [
    { id: first.group },
    ` (${groupWords(first)}, `,
    ...placePhrase(first.at),
    ')',
  ];
  yield line({ text: phraseText(title), style: palette.strong });
  const cut = { total: redundancies.length, limit: FAILURES, indent: 2 };
  yield* cutRows(redundancies, cut, style, (each) => redundancyRows(each, style));
}

function* redundancyRows(
  { defeatedBy, sites, witness }: FalseRedundancy,
  { palette, all }: TextStyle,
): Generator<TableRow> {
  const where = sites === null ? '' : `, at ${groupedNumber(sites)} ${ownNoun('site', sites)}`;
  const text = `${palette.signs.down} defeated by ${singleLine(defeatedBy)}${where}`;
  yield line({ text, style: palette.of('down') }, 2);
  for (const { member, path: steps } of witness) {
    const path = steps.map(({ id }) => id);
    const way = wayPhrase(path, palette.signs, all ? Infinity : STEPS);
    // A group or a role among the members is no step of the way itself.
    const named: Phrase = path[0] === member ? [] : [{ id: member }, ': '];
    yield line({ text: phraseText([...named, ...way]), style: palette.plain }, 4);
  }
}
