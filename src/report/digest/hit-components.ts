import type { ComponentImpact, ImpactResult } from '../../analysis/impact-result.js';
import { worstFirst } from '../severity.js';

/** The components that are hit: what failed, then the worst, the soonest and by id. */
export function hitComponents({ components, imposed }: ImpactResult): readonly ComponentImpact[] {
  const failed = new Set(imposed.map(({ id }) => id));
  const rank = ({ id }: ComponentImpact): number => (failed.has(id) ? 0 : 1);
  return components
    .filter(({ state }) => state !== 'up')
    .sort((a, b) => rank(a) - rank(b) || worstFirst(a.state, b.state) || onset(a) - onset(b));
}

/** Of the state that it is in. */
const onset = ({ state, degradedAfter, downAfter }: ComponentImpact): number =>
  (state === 'down' ? downAfter : degradedAfter) ?? Number.MAX_SAFE_INTEGER;
