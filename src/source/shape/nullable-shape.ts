import { isNull } from '../document/node.js';
import type { Shape } from './shape.js';

/** What may be null, and then says so: for files that write each key. */
export const nullable = <Value>(shape: Shape<Value>): Shape<Value | null> => ({
  form: { type: 'nullable', value: shape.form },
  read: (node, reading) => (isNull(node) ? null : shape.read(node, reading)),
});
