import type { Seconds } from '../duration.js';
import type { Level } from '../state.js';
import type { HitCount } from './shown.js';

/** How a failure spreads, from what failed to capabilities at kinds of site; alike things are one node. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  /** From cause to effect, by places of nodes. */
  readonly edges: readonly { readonly from: number; readonly to: number }[];
  /** How many things share a node with others. */
  readonly folded: { readonly components: number; readonly capabilities: number };
}

export interface PictureNode {
  readonly role: 'imposed' | 'component' | 'capability';
  /** The worst of its things. */
  readonly state: Level;
  /** What the first of its things are called. */
  readonly names: readonly string[];
  /** How many things it has besides. */
  readonly more: number;
  /** The kind of its components, or of the sites of its capabilities; null: none, or several. */
  readonly kind: string | null;
  /** Of capabilities of one kind of site: at how many they are hit; of several, at most. */
  readonly sites: HitCount | null;
  /** When the first of its things left up. */
  readonly after: Seconds;
}
