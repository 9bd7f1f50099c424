import type { StartupDeadlockDetail } from '../../../policy/check-result.js';
import { ownNoun } from '../../kind-noun.js';
import { groupedNumber } from '../../number-text.js';
import { listed, type Phrase } from '../../phrase.js';
import { titledPhrase } from './titled.js';
import type { FindingWords } from './words.js';

const NAMES = 4;

/** A thing that waits for ever once everything is down. */
export function startupDeadlockWords(
  found: string,
  { title, sites, loop, isOnLoop }: StartupDeadlockDetail,
): FindingWords {
  return {
    headline: [
      ...titledPhrase(found, title),
      ` never comes up again once everything is down: `,
      ...(isOnLoop ? [] : ['it waits for a loop, in which ']),
      ...loopPhrase(loop),
    ],
    details:
      sites === null
        ? []
        : [[`stuck at ${groupedNumber(sites)} ${ownNoun('site', sites)} in this way`]],
    remedy:
      loop.length === 1
        ? ['let it start without itself']
        : [`let one of the ${groupedNumber(loop.length)} start without the next`],
  };
}

function loopPhrase(loop: readonly string[]): Phrase {
  const [first, second, ...rest] = loop.map((id): Phrase => [{ id }]);
  if (first === undefined) return [];
  if (second === undefined) return [...first, ' needs itself to start'];
  const things = listed([first, second, ...rest], NAMES);
  return [...things, ' need each other to start'];
}
