import type { Selectors } from '../../../model/policy.js';
import { filledList } from '../list-shape.js';
import { text } from '../scalar-shapes.js';
import type { Shape } from '../shape.js';

const texts = filledList('selectors', text, 'empty-selection');

/** Selectors as they are written; what they select is seen once there is a topology. */
export const selectors: Shape<Selectors> = {
  form: texts.form,
  read: (node, reading) =>
    texts.read(node, reading)?.map(({ value, range }) => ({ text: value, range })),
};
