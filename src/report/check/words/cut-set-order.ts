import type { Level } from '../../../model/state.js';
import type { CutSetOrderDetail } from '../../../policy/check-result.js';
import { ownNoun } from '../../kind-noun.js';
import { groupedNumber } from '../../number-text.js';
import { listed, type Phrase } from '../../phrase.js';
import { titledPhrase } from './titled.js';
import type { FindingWords } from './words.js';

const COMPONENTS = 6;

/** Fewer failures take something than should be needed. */
export function cutSetOrderWords(found: string, detail: CutSetOrderDetail): FindingWords {
  const { title, level, min, sets, cutSets, sites } = detail;
  const [first] = cutSets;
  const subject = titledPhrase(found, title);
  if (first === undefined) return undecidedWords(subject, detail);
  const where = sites === 1 ? '' : ` at each of ${groupedNumber(sites)} sites`;
  const others = sets - 1n;
  return {
    headline: [
      ...setPhrase(first),
      ` ${verbOf(first.length, level)} `,
      ...subject,
      where,
      ...(others === 0n
        ? []
        : [`, and so ${others === 1n ? 'does' : 'do'} ${groupedNumber(others)} more`]),
      `; allowed: what takes ${groupedNumber(min)} ${ownNoun('failure', min)} or more`,
    ],
    details: cutSets.slice(1).map((set) => ['also ', ...setPhrase(set)]),
    remedy: [
      `give it another way, that does without ${first.length === 1 ? '' : 'one of '}`,
      ...setPhrase(first),
    ],
  };
}

function verbOf(components: number, level: Level): string {
  if (components > 1) return level === 'down' ? 'together take down' : 'together degrade';
  return level === 'down' ? 'alone takes down' : 'alone degrades';
}

const setPhrase = (set: readonly string[]): Phrase =>
  listed(
    set.map((id): Phrase => [{ id }]),
    COMPONENTS,
  );

/** Where a limit cut the analysis short before anything was found. */
const undecidedWords = (subject: Phrase, { min, knownUpTo }: CutSetOrderDetail): FindingWords => ({
  headline: [
    'it could not be told whether fewer than ',
    `${groupedNumber(min)} failures take `,
    ...subject,
    ': the analysis was cut short',
  ],
  details:
    knownUpTo === null || knownUpTo === 0
      ? []
      : [[knownUpTo === 1 ? 'no single one does' : `no ${groupedNumber(knownUpTo)} or fewer do`]],
  remedy: ['allow more nodes by --budget'],
});
