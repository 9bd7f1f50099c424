import type { RootContent } from 'mdast';
import { extentPhrases, failureName, failureNotes } from '../difference/failure-phrases.js';
import type { FailurePart } from '../difference/parts.js';
import { groupedNumber } from '../number-text.js';
import { firstOf } from './more-left.js';
import { heading, id, joined, name, paragraph, phrase, table, words } from './nodes.js';

const FAILURES = 30;
const NAMES = 5;

/** Failures that take more or less than before. */
export function changedFailuresPart({
  title,
  gist,
  failures,
}: FailurePart): readonly RootContent[] {
  if (gist === '') return [];
  const top = [heading(2, words(title)), paragraph(words(`${gist}.`))];
  if (failures.length === 0) return top;
  const { shown, note } = firstOf(failures, FAILURES);
  return [
    ...top,
    table(
      [
        ['', 'left'],
        ['Failure of', 'left'],
        ['Owner', 'left'],
        ['Capabilities', 'right'],
        ['Before', 'right'],
        ['Sites', 'right'],
        ['Before', 'right'],
        ['What', 'left'],
      ],
      shown.map((failure) => [
        words(failure.change === 'grew' ? '✗' : '✓'),
        id(failureName(failure, '…')),
        name(failure.owner ?? ''),
        words(groupedNumber(failure.after.pairs)),
        words(groupedNumber(failure.before.pairs)),
        words(groupedNumber(failure.after.sites)),
        words(groupedNumber(failure.before.sites)),
        joined([...extentPhrases(failure, NAMES), ...failureNotes(failure)].map(phrase), '; '),
      ]),
    ),
    ...note,
  ];
}
