import { error, type Entries } from '../entry.js';
import { didYouMean, quote } from '../phrases.js';

/** Findings about what lies over something else: a layer over others, a site over its profile. */
export interface LayerArguments {
  'null-removes-nothing': {
    readonly key: string;
    readonly over: 'layer' | 'profile';
    readonly nearest: readonly string[];
  };
}

const BELOW = {
  layer: 'no layer below',
  profile: "neither the site's profile nor a layer below",
} as const;

export const LAYER_ENTRIES: Entries<LayerArguments> = {
  'null-removes-nothing': error(
    ({ key, over, nearest }) =>
      `null has nothing to remove here: ${BELOW[over]} has ${quote(key)}${nearest.length > 0 ? didYouMean(nearest) : '; remove the key'}`,
  ),
};
