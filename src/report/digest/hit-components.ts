import type { ComponentImpact, ImpactResult } from '../../analysis/impact-result.js';
import { worstFirst } from '../severity.js';

/** The components that are hit: the worst first, of those the soonest, of those by id. */
export const hitComponents = ({ components }: ImpactResult): readonly ComponentImpact[] =>
  components
    .filter(({ state }) => state !== 'up')
    .sort((a, b) => worstFirst(a.state, b.state) || onset(a) - onset(b));

/** Of the state that it is in. */
const onset = ({ state, degradedAfter, downAfter }: ComponentImpact): number =>
  (state === 'down' ? downAfter : degradedAfter) ?? Number.MAX_SAFE_INTEGER;
