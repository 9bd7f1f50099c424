import type { State } from '../../model/state.js';

/** A state as sign and word. */
export function stateText(state: State): string {
  switch (state) {
    case 'up':
      return '✓ up';
    case 'degraded':
      return '◒ degraded';
    case 'down':
      return '✗ down';
  }
}
