import type { State } from '../../../model/state.js';
import { list } from '../list-shape.js';
import { oneOf } from '../scalar-shapes.js';
import type { Located, Shape } from '../shape.js';

const STATES = ['up', 'degraded', 'down'] as const satisfies readonly State[];

const state = oneOf(...STATES);
const several = list('states', state);

/** A state, or a list of those that will do; all of them would expect nothing. */
export const states: Shape<Located<readonly State[]>> = {
  form: { type: 'word-or-words', words: STATES },
  read: (node, reading) => {
    if (node.type !== 'list') {
      const one = state.read(node, reading);
      return one === undefined ? undefined : { value: [one.value], range: one.range };
    }
    const read = several.read(node, reading);
    if (read?.length !== node.items.length) return undefined;
    const value = [...new Set(read.map((each) => each.value))];
    if (value.length === read.length && value.length > 0 && value.length < STATES.length) {
      return { value, range: node.range };
    }
    reading.findings.report('states-of-no-use', { given: read.length }, node.range);
    return undefined;
  },
};
