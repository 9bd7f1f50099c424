import type { ComponentId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { Component, Topology } from '../../model/topology.js';
import type { Renaming } from '../difference-result.js';

/** Which component of one topology is which of another. */
export interface Renamings {
  readonly renamed: readonly Renaming[];
  /** The id after, of a component that there was before; its own where it has gone. */
  readonly toAfter: (before: ComponentId) => ComponentId;
  /** The id before, of a component that there is after; its own where it has come. */
  readonly toBefore: (after: ComponentId) => ComponentId;
}

/**
 * Finds components that were renamed: of two ids that are there on one side only, one is stated by
 * the other's component as a former id (`formerly`). A change that is looked at backwards has the
 * same renamings. Where several claim the same, the first of them has it: by their ids, then in the
 * order in which they state former ids.
 */
export function renamingsBetween(before: Topology, after: Topology): Renamings {
  const gone = [...before.components.values()].filter(({ id }) => !after.components.has(id));
  const come = [...after.components.values()].filter(({ id }) => !before.components.has(id));
  const claims = [...claimsOn(gone, come), ...claimsOn(come, gone)].sort(
    (a, b) => byCodeUnit(a.now, b.now) || a.position - b.position,
  );
  const isGone = new Set(gone.map(({ id }) => id));
  const toAfter = new Map<ComponentId, ComponentId>();
  const toBefore = new Map<ComponentId, ComponentId>();
  for (const { now, then } of claims) {
    const [from, to] = isGone.has(now) ? [now, then] : [then, now];
    if (toAfter.has(from) || toBefore.has(to)) continue;
    toAfter.set(from, to);
    toBefore.set(to, from);
  }
  return {
    renamed: [...toBefore].map(([to, from]) => ({ from, to })),
    toAfter: (id) => toAfter.get(id) ?? id,
    toBefore: (id) => toBefore.get(id) ?? id,
  };
}

interface Claim {
  readonly now: ComponentId;
  readonly then: ComponentId;
  readonly position: number;
}

/** What components say that they were called, as far as others are called so. */
function claimsOn(others: readonly Component[], claiming: readonly Component[]): readonly Claim[] {
  const idOf = new Map<string, ComponentId>(others.map(({ id }) => [id, id]));
  return claiming.flatMap(({ id: now, formerly }) =>
    formerly.flatMap((id, position) => {
      const then = idOf.get(id);
      return then === undefined ? [] : [{ now, then, position }];
    }),
  );
}
