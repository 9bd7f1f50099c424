import type { DifferenceResult } from '../analysis/difference-result.js';
import { differenceParts, failureParts } from './difference/parts.js';
import {
  basisPhrases,
  titlePhrase,
  verdictSentence,
  type DifferenceNames,
} from './difference/verdict.js';
import { changedFailuresPart } from './markdown/changed-failures.js';
import { changedRedundanciesPart } from './markdown/changed-redundancies.js';
import { changedThingsPart } from './markdown/changed-things.js';
import { heading, id, joined, list, paragraph, phrase, words } from './markdown/nodes.js';
import { pageText } from './markdown/page-text.js';

export interface DiffMarkdownContext {
  readonly names: DifferenceNames;
  /** The command line that gives this answer; null where there was none. */
  readonly command: string | null;
}

const NAMES = 5;

/**
 * A page for a merge request, or to be committed: whether the change makes it worse, by what, and
 * what it consists of. The same result gives the same bytes.
 */
export function* diffMarkdown(
  result: DifferenceResult,
  { names, command }: DiffMarkdownContext,
): Generator<string> {
  yield pageText([
    heading(1, phrase(titlePhrase(names))),
    paragraph([
      { type: 'emphasis', children: joined(basisPhrases(result, NAMES).map(phrase), ' · ') },
    ]),
    paragraph(words(verdictSentence(result))),
    ...failureParts(result).flatMap(changedFailuresPart),
    ...changedRedundanciesPart(result),
    ...differenceParts(result, NAMES).flatMap(changedThingsPart),
    ...(command === null
      ? []
      : [heading(2, words('What this rests on')), list([[...words('Command: '), ...id(command)]])]),
  ]);
}
