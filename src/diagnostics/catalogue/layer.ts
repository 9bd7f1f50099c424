import type { SourceRange } from '../../model/source-range.js';
import { error, type Entries } from '../entry.js';
import { placeOf } from '../../model/locate.js';
import { didYouMean, printable, quote } from '../phrases.js';
import { placeWords, type RequirementPlace } from './requirement.js';

/** Findings about what lies over something else: a layer over others, a site over its profile. */
export interface LayerArguments {
  'null-removes-nothing': {
    readonly key: string;
    readonly over: 'layer' | 'profile';
    readonly nearest: readonly string[];
  };
  'substitute-in-lowest-layer': Record<never, never>;
  'substitute-of-own-component': { readonly id: string };
  'substitute-mixes-startup': {
    /** What the substitute states of the two that don't go together; the other one is passed on. */
    readonly stated: 'mode' | 'effect';
    /** The dependency that is to be replaced. */
    readonly replaced: SourceRange;
  };
  'substitute-misplaces-startup': {
    readonly place: RequirementPlace;
    readonly replaced: SourceRange;
  };
  'substitute-nests-too-deep': { readonly id: string; readonly limit: number };
  'substitute-grows-too-far': { readonly limit: number };
  'substitute-leads-too-far': { readonly limit: number };
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
  'substitute-in-lowest-layer': error(
    () =>
      "'substitute' replaces dependencies in the layers below, and nothing lies below this one; name those layers first: -t base.yaml -t layer.yaml",
  ),
  'substitute-of-own-component': error(
    ({ id }) =>
      `${quote(id)} is defined in this layer, and only dependencies in the layers below are replaced; write what is meant where it is needed`,
  ),
  'substitute-mixes-startup': error(({ stated, replaced }) => {
    const from = `which the dependency at ${placeShown(replaced)} passes on to what replaces it`;
    return stated === 'effect'
      ? `'effect: degraded' says nothing beside 'mode: startup', ${from}; leave it out, or write the mode that is meant here`
      : `'mode: startup' doesn't go with 'effect: degraded', ${from}; write 'effect: down' or another mode here`;
  }),
  'substitute-misplaces-startup': error(
    ({ place, replaced }) =>
      `'mode: startup' can't stand in ${placeWords(place)}, as the dependency does that this replaces, at ${placeShown(replaced)}; only components start`,
  ),
  'substitute-nests-too-deep': error(
    ({ id, limit }) =>
      `in the place of ${quote(id)}, this nests requirements more than ${String(limit)} levels deep; no topology needs that`,
  ),
  'substitute-grows-too-far': error(
    ({ limit }) =>
      `with all that is substituted written out, the layers have more than ${String(limit)} requirements added to them; substitute by fewer, or less often`,
  ),
  'substitute-leads-too-far': error(
    ({ limit }) =>
      `the components that this layer substitutes by need so many others that it takes more than ${String(limit)} steps to find them; substitute fewer ids in one layer`,
  ),
};

const placeShown = (range: SourceRange): string => printable(placeOf(range));
