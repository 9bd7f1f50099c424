import type { ComponentId } from '../model/ids.js';

/**
 * The key of a component's node: its id, with a colon where graphology would lose it otherwise. It
 * keeps the neighbours of a node under their keys in plain objects, which seem to hold
 * `constructor` before it is set.
 */
export const componentKey = (id: ComponentId): string => (id in Object.prototype ? `${id}:` : id);
