import type { ComponentId } from '../model/ids.js';

/**
 * The key of a component's node: its id, with a colon where graphology would lose it otherwise.
 * It keeps the neighbours of a node as the keys of a plain object, in which `constructor` is found
 * before it is set, and whole numbers come first, whatever the order in which they were set.
 */
export const componentKey = (id: ComponentId): string =>
  id in Object.prototype || /^\d+$/.test(id) ? `${id}:` : id;
