import type { State } from '../model/state.js';
import type { Criticality } from '../model/topology.js';

/** Orders states by how bad they are, the worst first. */
export const worstFirst = (a: State, b: State): number => stateRank(b) - stateRank(a);

/** How bad a state is. */
export function stateRank(state: State): number {
  switch (state) {
    case 'up':
      return 0;
    case 'degraded':
      return 1;
    case 'down':
      return 2;
  }
}

/** Orders capabilities by how bad it is to lose them, the worst first. */
export const mostCriticalFirst = (a: Criticality, b: Criticality): number =>
  criticalityRank(b) - criticalityRank(a);

/** How bad it is to lose a capability. */
export function criticalityRank(criticality: Criticality): number {
  switch (criticality) {
    case 'low':
      return 0;
    case 'medium':
      return 1;
    case 'high':
      return 2;
    case 'critical':
      return 3;
  }
}
