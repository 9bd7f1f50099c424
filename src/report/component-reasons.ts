import type { ComponentImpact, ImpactResult } from '../analysis/impact-result.js';
import type { ImpactWords } from './language/impact-words.js';
import type { Phrase } from './phrase.js';
import { referenceTexts, siteOfComponent } from './reference-text.js';

/** Why a component is hit: `imposed`, `by helseid and 4 more`. */
export function reasonsPhrase(
  { id, causes }: ComponentImpact,
  { imposed }: ImpactResult,
  limit: number,
  words: ImpactWords,
): Phrase {
  const isImposed = imposed.some((each) => each.id === id);
  return words.reasons(referenceTexts(causes, siteOfComponent(id)), isImposed, limit);
}
