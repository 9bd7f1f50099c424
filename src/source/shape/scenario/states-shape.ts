import type { StatesProblem } from '../../../diagnostics/catalogue/scenario.js';
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
    const problem = problemOf(read.length, value.length);
    if (problem === null) return { value, range: node.range };
    reading.findings.report('states-of-no-use', { problem }, node.range);
    return undefined;
  },
};

function problemOf(named: number, different: number): StatesProblem | null {
  if (named === 0) return 'none';
  if (different < named) return 'twice';
  return different === STATES.length ? 'all' : null;
}
