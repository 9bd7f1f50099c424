import type { ImpactResult, Reference } from '../../analysis/impact-result.js';
import type { Seconds } from '../../model/duration.js';
import { countsByKind } from './kind-counts.js';

/** Takeovers of one thing, or of the like at many sites, that take equally long. */
export interface FoldedPause {
  readonly id: Reference;
  readonly lasts: Seconds;
  /** Where it is a site's own: at how many sites of each kind. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** Pauses with those of classes of sites put together, the longest first. O(entries of sites). */
export function foldedPauses({ pauses }: ImpactResult): readonly FoldedPause[] {
  const folded = new Map<string, FoldedPause & { readonly kinds: Map<string, number> }>();
  for (const { id, lasts, sites } of pauses) {
    const key = `${id.type} ${id.id} ${String(lasts)}`;
    const pause = folded.get(key) ?? { id, lasts, kinds: new Map<string, number>() };
    folded.set(key, pause);
    for (const [kind, count] of countsByKind(sites))
      pause.kinds.set(kind, (pause.kinds.get(kind) ?? 0) + count.sites);
  }
  return [...folded.values()].sort((a, b) => b.lasts - a.lasts);
}
