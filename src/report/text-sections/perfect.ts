import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, phraseText } from '../phrase.js';
import { layTable } from '../terminal/table.js';
import { heading, line, type TextStyle } from './text-style.js';

const NAMES = 20;

/** Components that count as perfect, as nothing says how available they are. */
export function* perfectSection(perfect: readonly string[], style: TextStyle): Generator<string> {
  if (perfect.length === 0) return;
  const { all, palette, width } = style;
  const verb = perfect.length === 1 ? 'declares' : 'declare';
  const gist = `${groupedNumber(perfect.length)} ${ownNoun('component', perfect.length)} that ${verb} no availability (--assume)`;
  yield* heading('Taken as perfect', gist, style);
  const names = perfect.map((id) => [{ id }]);
  const text = phraseText(listed(names, all ? Infinity : NAMES));
  yield* layTable([], [line({ text, style: palette.plain })], { width, indent: 2 });
}
