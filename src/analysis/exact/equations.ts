import type { Gate } from '../../logic/formula.js';

/**
 * A formula that may go in circles: each gate is true when at least so many of its members are.
 * What is meant is the least solution: nothing is true that nothing outside of a circle makes so.
 * Things are numbered as in `Formula`: variable v is v, gate g is variables + g.
 */
export interface Equations {
  readonly variables: number;
  readonly gates: readonly Gate[];
}
