import type { ComponentId, SiteId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { Site } from '../../model/topology.js';
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
  /** All that people can do there. */
  | { readonly type: 'site'; readonly id: SiteId }
  | { readonly type: 'capability'; readonly id: string; readonly site: SiteId | null };

/**
 * Finds the nodes of what is asked about: alike things are one. Linear in what is asked about, a
 * capability without a site counting as often as there are sites that have it.
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
  const addAt = ({ id: site }: Pick<Site, 'id'>, capability: string): void => {
    const siteClass = classes[classOf.get(site) ?? -1];
    if (siteClass === undefined) return;
    add(numberOf.get(`${siteClass.key}/${capability}`), { id: `${site}/${capability}`, site });
  };
  for (const each of asked) {
    switch (each.type) {
      case 'component': {
        const id = each.site === null ? each.id : `${each.id}@${each.site}`;
        add(numberOf.get(id) ?? numberOf.get(each.id), { id, site: each.site });
        break;
      }
      case 'site': {
        const { needs } = classes[classOf.get(each.id) ?? -1] ?? {};
        for (const capability of needs?.capabilities ?? []) addAt(each, capability);
        break;
      }
      case 'capability':
        if (each.site !== null) addAt({ id: each.site }, each.id);
        else {
          for (const { needs, sites } of classes) {
            const capability = needs.capabilities.find((own) => own === each.id);
            if (capability !== undefined) for (const site of sites) addAt(site, capability);
          }
        }
    }
  }
  return [...found]
    .map(([node, alike]) => ({
      node,
      things: [...alike.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    }))
    .sort((a, b) => byCodeUnit(a.things[0]?.id ?? '', b.things[0]?.id ?? ''));
}
