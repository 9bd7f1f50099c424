import type { CheckResult, Finding } from '../../policy/check-result.js';
import { placePhrase } from '../file-place.js';
import type { Phrase } from '../phrase.js';
import { wayPhrase, type WaySigns } from '../way-phrase.js';
import { findingWords } from './finding-words.js';
import { standingPhrase } from './standing-phrase.js';

/** How much of a finding is told, and with which signs. */
export interface Telling {
  readonly signs: WaySigns;
  /** Details, and ways. */
  readonly lines: number;
  /** Steps of a way. */
  readonly steps: number;
}

/**
 * All that there is to say of a finding below its headline, a line each: details, ways, what would
 * put it right, where it stands, and whether it counts. What is cut is said.
 */
export function findingLines(
  finding: Finding,
  result: Pick<CheckResult, 'baseline' | 'since'>,
  { signs, lines, steps }: Telling,
): readonly Phrase[] {
  const { details, remedy } = findingWords(finding);
  const ways = finding.paths.map((path): Phrase => {
    const ids = path.map(({ id }) => id);
    return ['the way: ', ...wayPhrase(ids, signs, steps)];
  });
  const standing = standingPhrase(finding, result);
  return [
    ...cut(details, lines),
    ...cut(ways, lines),
    ...(remedy === null ? [] : [['to put it right: ', ...remedy]]),
    ...(finding.place === null ? [] : [['at ', ...placePhrase(finding.place)]]),
    ...(standing === null ? [] : [standing]),
  ];
}

/** A line that says "1 more" would take the room of that one. */
function cut(phrases: readonly Phrase[], limit: number): readonly Phrase[] {
  if (phrases.length <= limit + 1) return phrases;
  const left = phrases.length - limit;
  return [...phrases.slice(0, limit), [`and ${String(left)} more`]];
}
