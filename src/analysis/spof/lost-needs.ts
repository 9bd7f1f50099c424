import { dependentOnsets, type LossOnsets } from '../../engine/member-loss.js';
import type { OnsetPropagation } from '../../engine/onsets.js';
import type { Seconds } from '../../model/duration.js';
import type { Level } from '../../model/state.js';
import type { Need } from '../structure.js';

/** When a node was degraded and down, by the last run. */
const onsetsOf = ({ degraded, down }: OnsetPropagation, node: number): LossOnsets => ({
  degraded: degraded[node] ?? Infinity,
  down: down[node] ?? Infinity,
});

/** When what a need contributes comes to a level; Infinity: never. */
export const needOnset = (need: Need, level: Level, propagation: OnsetPropagation): Seconds =>
  dependentOnsets(need.loss, onsetsOf(propagation, need.target))[level];

/** At which level of its target a need is lost to its dependent at a level. */
export const levelBehind = ({ loss }: Need, level: Level): Level =>
  level === 'degraded' && loss.degraded ? 'degraded' : 'down';
