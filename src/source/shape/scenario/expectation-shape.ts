import type { State } from '../../../model/state.js';
import type { SourceRange } from '../../../model/source-range.js';
import { fields, made } from '../fields-shape.js';
import { list } from '../list-shape.js';
import { text } from '../scalar-shapes.js';
import { described, type Located, type Shape } from '../shape.js';
import { statedProvenance } from '../stated-provenance.js';
import type { StatedProvenance } from '../stated-requirement.js';
import { provenance } from '../topology-shapes.js';
import { states } from './states-shape.js';
import { time, type StatedTime } from './time-shape.js';

/** An expectation as its file states it; of a state at one time, both ends are the same. */
export type StatedExpectation =
  | (StatedAbout & {
      readonly type: 'state';
      readonly from: Located<StatedTime>;
      readonly to: Located<StatedTime>;
      readonly id: Located<string>;
      readonly states: readonly State[];
    })
  | (StatedAbout & {
      readonly type: 'order';
      readonly first: Located<string>;
      readonly second: Located<string>;
    });

export interface StatedAbout {
  readonly provenance: StatedProvenance;
  readonly range: SourceRange;
}

const ids = list('ids', text);

/** Two ids, the first of what returns first. */
const order: Shape<readonly [Located<string>, Located<string>]> = {
  form: { type: 'pair', item: text.form },
  read: (node, reading) => {
    const read = ids.read(node, reading);
    if (read === undefined || node.type !== 'list') return undefined;
    const [first, second, more] = read;
    if (first !== undefined && second !== undefined && more === undefined) return [first, second];
    const given = node.items.length;
    if (given !== 2) reading.findings.report('order-of-two', { given }, node.range);
    return undefined;
  },
};

const keys = fields(
  'an expectation',
  {
    at: described('When: as the time of an event is written.', time),
    from: described('From when on; with to, for all the time between, both ends too.', time),
    to: described('Until when.', time),
    id: described('What: the id of a component, a site, or site/capability.', text),
    state: described(
      'What it is in then: up, degraded or down, or a list of those that will do.',
      states,
    ),
    order: described('Two ids: both are lost and come back, the first before the second.', order),
    ...provenance,
  },
  {
    ways: [
      { needs: ['at', 'id', 'state'], without: ['from', 'to', 'order'] },
      { needs: ['from', 'to', 'id', 'state'], without: ['at', 'order'] },
      { needs: ['order'], without: ['at', 'from', 'to', 'id', 'state'] },
    ],
  },
);

export const statedExpectation = made(keys, (stated): StatedExpectation | undefined => {
  const { at, from = at, to = at, id, state, node } = stated;
  const about = { provenance: statedProvenance(stated), range: node.range };
  if (stated.order !== undefined) {
    const [first, second] = stated.order;
    return { ...about, type: 'order', first, second };
  }
  if (from === undefined || to === undefined || id === undefined || state === undefined) {
    return undefined;
  }
  return { ...about, type: 'state', from, to, id, states: state.value };
});
