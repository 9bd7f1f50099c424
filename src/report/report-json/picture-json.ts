import type { CauseLine, CauseTree } from '../../model/report/cause-tree.js';
import type { Picture, PictureNode } from '../../model/report/picture.js';
import { isoDuration } from '../duration-text.js';
import { all, asIs, keys, orNull } from './key-order.js';
import { hitCount } from './shown-json.js';

const pictureNode = keys<PictureNode>({
  role: asIs,
  state: asIs,
  names: all(asIs),
  more: asIs,
  kind: asIs,
  sites: orNull(hitCount),
  after: isoDuration,
});

export const picture = keys<Picture>({
  nodes: all(pictureNode),
  edges: all(keys<Picture['edges'][number]>({ from: asIs, to: asIs })),
  folded: keys<Picture['folded']>({ components: asIs, capabilities: asIs }),
});

const causeLine = keys<CauseLine>({
  depth: asIs,
  id: asIs,
  name: asIs,
  state: asIs,
  after: isoDuration,
  by: asIs,
  mode: asIs,
  source: asIs,
  group: orNull(keys<NonNullable<CauseLine['group']>>({ needed: asIs, members: asIs, lost: asIs })),
  again: asIs,
  more: asIs,
});

export const causeTree = keys<CauseTree>({ id: asIs, name: asIs, lines: all(causeLine) });
