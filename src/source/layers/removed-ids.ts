import type { Noun } from '../../diagnostics/catalogue/reference.js';
import type { SourceRange } from '../../model/source-range.js';
import { isNull, type MapNode } from '../document/node.js';
import { SPREAD } from './combine-files.js';

/** Where layers remove things by null, by what they are and their ids. */
export type RemovedIds = Readonly<Record<Noun, ReadonlyMap<string, SourceRange>>>;

/** To tell of what is needed, and gone, why it is. A later layer may define it anew. */
export function removedIds(overlays: readonly MapNode[]): RemovedIds {
  const removed: Record<Noun, Map<string, SourceRange>> = {
    component: new Map(),
    capability: new Map(),
    profile: new Map(),
    site: new Map(),
  };
  for (const { entries } of overlays) {
    for (const [section, noun] of SPREAD) {
      const things = entries.get(section)?.value;
      if (things?.type !== 'map') continue;
      for (const [id, { keyRange, value }] of things.entries) {
        if (isNull(value)) removed[noun].set(id, keyRange);
      }
    }
  }
  return removed;
}
