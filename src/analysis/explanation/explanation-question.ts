import type { Seconds } from '../../model/duration.js';
import type { Capability, Component, Site } from '../../model/topology.js';
import type { Imposition } from '../imposition.js';

export interface ExplanationQuestion {
  readonly asked: AskedThing;
  /** None: what holds things up as it is. */
  readonly impositions: readonly Imposition[];
  /** Ask for states within this time; null: at last. */
  readonly within: Seconds | null;
  /** Whether workarounds keep capabilities at degraded, or are looked through. */
  readonly workarounds: 'count' | 'ignore';
}

/** What there can be an explanation of. */
export type AskedThing =
  /** A site's own one where `site` is given; without, of one that is `perSite`, that of any site. */
  | { readonly type: 'component'; readonly component: Component; readonly site: Site | null }
  /** All its capabilities. */
  | { readonly type: 'site'; readonly site: Site }
  | { readonly type: 'capability'; readonly site: Site; readonly capability: Capability };
