import type { ComponentImpact, ImpactResult } from '../analysis/impact-result.js';
import { listed, type Phrase } from './phrase.js';
import { referenceTexts, siteOfComponent } from './reference-text.js';

/** Why a component is hit: `imposed`, `by helseid and 4 more`. */
export function reasonsPhrase(
  { id, causes }: ComponentImpact,
  { imposed }: ImpactResult,
  limit: number,
): Phrase {
  const ids = referenceTexts(causes, siteOfComponent(id)).map((text): Phrase => [{ id: text }]);
  const by: Phrase = ids.length === 0 ? [] : ['by ', ...listed(ids, limit)];
  if (!imposed.some((each) => each.id === id)) return by;
  return by.length === 0 ? ['imposed'] : ['imposed, and ', ...by];
}
