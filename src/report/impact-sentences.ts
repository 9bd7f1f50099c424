import type { ImpactResult } from '../analysis/impact-result.js';
import { shortDuration } from './duration-text.js';
import { groupedNumber } from './number-text.js';
import { listed, type Phrase } from './phrase.js';

/** What was imposed, as the beginning of a sentence: `If a, b and 3 more fail and c is degraded`. */
export function impositionPhrase(
  { imposed }: Pick<ImpactResult, 'imposed'>,
  limit: number,
): Phrase {
  const clauses = (['down', 'degraded'] as const).flatMap((level) => {
    const hit = imposed.filter(({ state }) => state === level).map(({ id }): Phrase => [{ id }]);
    if (hit.length === 0) return [];
    const fail = hit.length === 1 ? 'fails' : 'fail';
    const be = hit.length === 1 ? 'is' : 'are';
    return [[...listed(hit, limit), level === 'down' ? ` ${fail}` : ` ${be} degraded`]];
  });
  return clauses.length === 0 ? ['If nothing fails'] : ['If ', ...listed(clauses, clauses.length)];
}

/** What the answer rests on: until when it looks, and whether workarounds hold. */
export function basisTexts({
  within,
  workarounds,
}: Pick<ImpactResult, 'within' | 'workarounds'>): readonly string[] {
  return [
    within === null ? 'at last, however long it lasts' : `within ${shortDuration(within)}`,
    workarounds === 'count' ? 'workarounds counted' : 'workarounds not counted',
  ];
}

/** `5 down and 3 degraded`, without what is 0; `none hit`. */
export function tallyText(down: number, degraded: number): string {
  const parts = [
    ...(down === 0 ? [] : [`${groupedNumber(down)} down`]),
    ...(degraded === 0 ? [] : [`${groupedNumber(degraded)} degraded`]),
  ];
  return parts.length === 0 ? 'none hit' : parts.join(' and ');
}
