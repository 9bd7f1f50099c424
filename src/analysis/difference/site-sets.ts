import type { Site } from '../../model/topology.js';
import type { SiteSet } from '../difference-result.js';
import { weighByKind } from '../tally.js';

/** Gathers sites that are alike in something, each kind of likeness by a key. */
export class SiteSets<Of> {
  private readonly sets = new Map<string, { readonly of: Of; readonly sites: Site[] }>();

  add(key: string, of: Of, site: Site): void {
    const known = this.sets.get(key);
    if (known === undefined) this.sets.set(key, { of, sites: [site] });
    else known.sites.push(site);
  }

  /** In the order in which they were met. */
  all(): readonly { readonly of: Of; readonly sites: SiteSet }[] {
    return [...this.sets.values()].flatMap(({ of, sites }) => {
      const [first] = sites;
      if (first === undefined) return [];
      const kinds = weighByKind(sites).map(({ kind, sites: count }) => ({ kind, sites: count }));
      return [{ of, sites: { first: first.id, entries: sites.length, kinds } }];
    });
  }
}
