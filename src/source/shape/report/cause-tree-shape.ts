import type { CauseLine, CauseTree } from '../../../model/report/cause-tree.js';
import { list } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { outOfBounds } from './flaws.js';
import { count, duration, flag, id, text, word } from './plain-shapes.js';
import { sound } from './sound-shape.js';
import { evidence, state } from './told-words.js';

const group = sound(
  whole<NonNullable<CauseLine['group']>>('a group', { needed: count, members: count, lost: count }),
  ({ members, lost }) => outOfBounds(['lost'], lost, [0, members], 'members'),
);

const line = sound(
  whole<CauseLine>('a line of a tree', {
    depth: count,
    id: nullable(id),
    name: nullable(text),
    state,
    after: duration,
    by: word('causes', 'imposed', 'recovery'),
    mode: nullable(word('runtime', 'startup', 'login', 'queued', 'cached', 'tolerant')),
    source: nullable(evidence),
    group: nullable(group),
    again: flag,
    more: count,
  }),
  ({ id: thing, name, group: ofMembers }) =>
    [thing, name].every((each) => (each === null) === (ofMembers !== null))
      ? []
      : [{ at: [], code: 'thing-or-group', words: {} }],
);

export const causeTree = sound(
  whole<CauseTree>('a tree of causes', { id, name: text, lines: list('lines', line) }),
  ({ lines }) =>
    lines.flatMap(({ depth }, place) => {
      const before = lines[place - 1];
      const bounds = before === undefined ? ([0, 0] as const) : ([1, before.depth + 1] as const);
      return outOfBounds(['lines', place, 'depth'], depth, bounds, 'depth');
    }),
);
