import type { PhrasingContent, RootContent } from 'mdast';
import type { Change, ChangePart, ChangeRow } from '../difference/change-row.js';
import { firstOf } from './more-left.js';
import { heading, list, paragraph, phrase, words } from './nodes.js';

const ROWS = 40;

/** What came, went or is otherwise than before. */
export function changedThingsPart({ title, gist, rows }: ChangePart): readonly RootContent[] {
  if (rows.length === 0) return [];
  const { shown, note } = firstOf(rows, ROWS);
  return [heading(2, words(title)), paragraph(words(`${gist}.`)), list(shown.map(item)), ...note];
}

const item = ({ change, phrase: told, before }: ChangeRow): PhrasingContent[] => [
  { type: 'strong', children: words(WORDS[change]) },
  ...words(': '),
  ...phrase(told),
  ...(before === null ? [] : [...words('; before '), ...phrase(before)]),
];

const WORDS: Readonly<Record<Change, string>> = { came: 'New', went: 'Gone', changed: 'Changed' };
