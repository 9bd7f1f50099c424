import type { Topology } from '../model/topology.js';
import { parseSelector } from './parse-selector.js';
import { selectableComponents, type SelectedComponent } from './select-components.js';
import { selectableThings } from './select-things.js';
import { selectAlternatives, type Selection } from './select.js';
import type { Alternative } from './selector.js';
import type { Thing } from './thing.js';

/** Something that may be lost: a thing of any sort, or a site's own component. */
export type Losable = Thing | OwnComponent;

export interface OwnComponent extends SelectedComponent {
  readonly type: 'own-component';
}

/**
 * Selects from all that has a state: components, sites and capabilities, and, where an alternative
 * has a sign for them, `site/capability` and `component@site`.
 */
export function selectLosable(topology: Topology, texts: readonly string[]): Selection<Losable> {
  const parsed = texts.map((text) => parseSelector(text, null));
  const alternatives = parsed.flatMap((each) => (each.ok ? each.selector : []));
  const unread = parsed.flatMap((each) => (each.ok ? [] : each.diagnostic));
  const asksForOwn = ({ terms }: Alternative): boolean => terms.some(({ type }) => type === 'own');
  const own = selectAlternatives(alternatives.filter(asksForOwn), selectableComponents(topology));
  const things = selectAlternatives(
    alternatives.filter((each) => !asksForOwn(each)),
    selectableThings(topology),
  );
  return {
    selected: [
      ...things.selected,
      ...own.selected.map((each): OwnComponent => ({ type: 'own-component', ...each })),
    ],
    diagnostics: [...unread, ...own.diagnostics, ...things.diagnostics],
  };
}
