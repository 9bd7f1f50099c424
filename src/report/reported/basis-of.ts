import type { EvidenceResult } from '../../analysis/evidence-result.js';
import type { ImpactResult } from '../../analysis/impact-result.js';
import type { Basis } from '../../model/report/basis.js';
import { firstOf } from '../../model/report/shown.js';
import { foldedPauses } from '../digest/folded-pauses.js';

const WEAK = 30;
const REFERENCES = 20;
const PAUSES = 10;

/**
 * What conclusions rest on.
 *
 * @param impact whose pauses are told; null: none are left out of the answer
 */
export const basisOf = (
  { dependencies, weak, weakComponents, references }: EvidenceResult,
  impact: ImpactResult | null,
): Basis => ({
  dependencies,
  weak: firstOf(weak, WEAK),
  weakComponents: firstOf(weakComponents, WEAK),
  references: firstOf(references, REFERENCES),
  pauses: firstOf(
    (impact === null ? [] : foldedPauses(impact)).map(({ id, lasts }) => ({ id: id.id, lasts })),
    PAUSES,
  ),
});
