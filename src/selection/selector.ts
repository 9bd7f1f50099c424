import type { Pattern } from './pattern.js';

/**
 * What a selector means, see semantics, section 6: whatever fits any of its alternatives, each of
 * which wants all of its terms.
 */
export type Selector = readonly Alternative[];

export interface Alternative {
  readonly terms: readonly Term[];
  /** As it was written, for messages. */
  readonly text: string;
}

export type Term = (
  | { readonly type: 'id'; readonly pattern: Pattern }
  | { readonly type: 'at-site'; readonly site: Pattern; readonly capability: Pattern }
  /** A site's own one of a component that is `perSite`. */
  | { readonly type: 'own'; readonly component: Pattern; readonly site: Pattern }
  | { readonly type: 'key'; readonly key: string; readonly pattern: Pattern }
  | { readonly type: 'label'; readonly label: string; readonly pattern: Pattern }
) & {
  /** With `!` before it, which means not. */
  readonly negated: boolean;
};
