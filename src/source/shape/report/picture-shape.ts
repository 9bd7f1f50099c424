import type { Picture, PictureNode } from '../../../model/report/picture.js';
import { filledList, list } from '../list-shape.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { outOfBounds } from './flaws.js';
import { count, duration, text, word } from './plain-shapes.js';
import { hitCount } from './shown-shapes.js';
import { sound } from './sound-shape.js';
import { level } from './told-words.js';

const node = whole<PictureNode>('a node of a picture', {
  role: word('imposed', 'component', 'capability'),
  state: level,
  names: filledList('names', text),
  more: count,
  kind: nullable(text),
  sites: nullable(hitCount),
  after: duration,
});

const edge = whole<Picture['edges'][number]>('an edge of a picture', { from: count, to: count });

export const picture = sound(
  whole<Picture>('a picture', {
    nodes: filledList('nodes', node),
    edges: list('edges', edge),
    folded: whole<Picture['folded']>('what shares nodes', {
      components: count,
      capabilities: count,
    }),
  }),
  ({ nodes, edges }) =>
    edges.flatMap((each, place) =>
      (['from', 'to'] as const).flatMap((end) =>
        outOfBounds(['edges', place, end], each[end], [0, nodes.length - 1], 'nodes'),
      ),
    ),
);
