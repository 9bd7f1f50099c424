import type { Criticality } from '../topology.js';
import type { Shown } from './shown.js';

/** What is in a topology. */
export interface Inventory {
  /** Components by kind, the most first; those of no kind last. */
  readonly kinds: Shown<{ readonly kind: string | null; readonly components: number }>;
  readonly owners: Shown<{ readonly owner: string | null; readonly components: number }>;
  readonly siteKinds: Shown<{
    readonly kind: string;
    readonly sites: number;
    readonly people: number;
    /** How many different things its sites can do. */
    readonly capabilities: number;
  }>;
  /** The most critical first. */
  readonly capabilities: Shown<{
    readonly name: string;
    readonly criticality: Criticality;
    readonly sites: number;
    readonly workaround: string | null;
  }>;
}
