import type { SourceRange } from '../model/source-range.js';
import type { SiteId } from '../model/ids.js';
import type { Component, Topology } from '../model/topology.js';
import { ownComponents } from './own-components.js';
import { select } from './select.js';
import type { Selectables, Selection } from './select.js';

/** A component; or, of one that is `perSite`, a site's own, `component@site`. */
export interface SelectedComponent {
  readonly component: Component;
  readonly site: SiteId | null;
}

/**
 * Selects from the components of a topology. Only what is asked for as `component@site` selects a
 * site's own one; anything else selects the component as such, everywhere.
 */
export function selectComponents(
  topology: Topology,
  texts: readonly string[],
  range: SourceRange | null = null,
): Selection<SelectedComponent> {
  return select(texts, selectableComponents(topology), range);
}

/** Components, and sites' own ones where such are asked for. */
export function selectableComponents(topology: Topology): Selectables<SelectedComponent> {
  const everywhere = [...topology.components.values()].map((component) => ({
    component,
    site: null,
  }));
  let own: readonly SelectedComponent[] | null = null;
  return {
    noun: 'component',
    topology,
    namedBy: ['component'],
    things: ({ terms }) =>
      terms.some(({ type, negated }) => type === 'own' && !negated)
        ? (own ??= ownOfEachSite(topology))
        : everywhere,
    ids: ({ component }) => [component.id],
    formerIds: ({ component }) => component.formerly,
    keys: {
      kind: ({ component }) => component.kind,
      owner: ({ component }) => component.owner,
    },
    labels: ({ component }) => component.labels,
    pair: { type: 'own', of: ({ component, site }) => [component.id, site ?? ''] },
  };
}

const ownOfEachSite = (topology: Topology): readonly SelectedComponent[] =>
  [...topology.sites.values()].flatMap((site) =>
    ownComponents(topology, site).map((component) => ({ component, site: site.id })),
  );
