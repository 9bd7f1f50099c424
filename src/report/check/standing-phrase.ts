import type { CheckResult, Finding } from '../../policy/check-result.js';
import { listed, type Phrase } from '../phrase.js';

/**
 * Why a finding doesn't count against the topology: borne with, by whom, until when and why; or
 * known before, and from where. Null: it counts.
 */
export function standingPhrase(
  { waiver, known }: Finding,
  { baseline, since }: Pick<CheckResult, 'baseline' | 'since'>,
): Phrase | null {
  if (waiver !== null) {
    const { owner, expires, reason } = waiver;
    return ['waived by ', { name: owner }, ` until ${expires}: `, { name: reason }];
  }
  if (!known) return null;
  const sources = [baseline, since].flatMap((source): Phrase[] =>
    source === null ? [] : [[{ id: source }]],
  );
  return ['known before, from ', ...listed(sources, sources.length)];
}
