import type { Criticality } from '../model/topology.js';

/** What is in a topology, counted. Plain data; lists are in the order of ids and names. */
export interface InventoryResult {
  readonly kinds: readonly { readonly kind: string | null; readonly components: number }[];
  readonly owners: readonly { readonly owner: string | null; readonly components: number }[];
  readonly siteKinds: readonly {
    readonly kind: string;
    readonly sites: number;
    readonly people: number;
    /** How many different things its sites can do. */
    readonly capabilities: number;
  }[];
  readonly capabilities: readonly {
    readonly id: string;
    readonly name: string;
    readonly criticality: Criticality;
    /** Sites that have it, by `count`. */
    readonly sites: number;
    readonly workaround: { readonly name: string; readonly lasts: number | null } | null;
  }[];
}
