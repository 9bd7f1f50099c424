import type { CapabilityId, ComponentId, SiteId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { LostThing } from '../cut-sets-result.js';
import type { Structure } from '../structure.js';

/** A node of a structure, and all things that are asked about for which it stands. */
export interface Target {
  readonly node: number;
  /** Alike, in the order of their ids; one at least. */
  readonly things: readonly LostThing[];
}

/** What is asked about. */
export type Asked =
  /** Of a component that is `perSite`, without a site, the own one of any. */
  | { readonly type: 'component'; readonly id: ComponentId; readonly site: SiteId | null }
  | { readonly type: 'capability'; readonly id: CapabilityId; readonly site: SiteId };

/**
 * Finds the nodes of what is asked about: alike things are one. Linear in that and in the sites.
 *
 * @returns in the order of the first thing of each
 */
export function targetsIn(structure: Structure, asked: Iterable<Asked>): readonly Target[] {
  const { classes, numberOf } = structure;
  const classOf = new Map<SiteId, number>();
  classes.forEach(({ sites }, number) => {
    for (const { id } of sites) classOf.set(id, number);
  });
  const found = new Map<number, Map<string, LostThing>>();
  const add = (node: number | undefined, thing: LostThing): void => {
    if (node === undefined) return;
    const alike = found.get(node) ?? new Map<string, LostThing>();
    found.set(node, alike);
    alike.set(thing.id, thing);
  };
  for (const { type, id: own, site } of asked) {
    if (type === 'component') {
      const id = site === null ? own : `${own}@${site}`;
      add(numberOf.get(id) ?? numberOf.get(own), { id, site });
    } else {
      const { key } = classes[classOf.get(site) ?? -1] ?? {};
      add(numberOf.get(`${key ?? site}/${own}`), { id: `${site}/${own}`, site });
    }
  }
  return [...found]
    .map(([node, alike]) => ({
      node,
      things: [...alike.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    }))
    .sort((a, b) => byCodeUnit(a.things[0]?.id ?? '', b.things[0]?.id ?? ''));
}
