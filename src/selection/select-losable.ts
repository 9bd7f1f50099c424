import type { Topology } from '../model/topology.js';
import { parseSelector } from './parse-selector.js';
import { capabilitiesAtSites, type CapabilityAtSite } from './select-capabilities.js';
import { selectableComponents, type SelectedComponent } from './select-components.js';
import { selectAlternatives, type Selectables, type Selection } from './select.js';
import type { Alternative } from './selector.js';

/** Something that has a state of its own: a component, a site's own one, or a capability at a site. */
export type Losable =
  | (SelectedComponent & { readonly type: 'component' })
  | (CapabilityAtSite & { readonly type: 'capability' });

/**
 * Selects from components and capabilities at sites together. Of the latter a term without `/` matches
 * the ids of either, `kind:`, `region:` and `label:` the site, `criticality:` the capability. Only an
 * alternative with `component@site` in it selects sites' own components, and then those alone.
 */
export function selectLosable(topology: Topology, texts: readonly string[]): Selection<Losable> {
  const parsed = texts.map((text) => parseSelector(text, null));
  const alternatives = parsed.flatMap((each) => (each.ok ? each.selector : []));
  const unread = parsed.flatMap((each) => (each.ok ? [] : each.diagnostic));
  const own = selectAlternatives(alternatives.filter(asksForOwn), selectableComponents(topology));
  const others = alternatives.filter((each) => !asksForOwn(each));
  const either = selectAlternatives(others, losableThings(topology));
  return {
    selected: [...either.selected, ...own.selected.map(ofComponent)],
    diagnostics: [...unread, ...own.diagnostics, ...either.diagnostics],
  };
}

const asksForOwn = ({ terms }: Alternative): boolean =>
  terms.some(({ type, negated }) => type === 'own' && !negated);

const ofComponent = (selected: SelectedComponent): Losable => ({ type: 'component', ...selected });

function losableThings(topology: Topology): Selectables<Losable> {
  let all: readonly Losable[] | null = null;
  const allThings = (): readonly Losable[] => [
    ...Array.from(topology.components.values(), (component) =>
      ofComponent({ component, site: null }),
    ),
    ...capabilitiesAtSites(topology).map((each): Losable => ({ type: 'capability', ...each })),
  ];
  return {
    noun: 'component or capability at a site',
    topology,
    namedBy: ['component', 'site', 'capability'],
    things: () => (all ??= allThings()),
    ids: (thing) =>
      thing.type === 'component' ? [thing.component.id] : [thing.site.id, thing.capability.id],
    formerIds: (thing) => (thing.type === 'component' ? thing.component.formerly : []),
    keys: {
      kind: (thing) => (thing.type === 'component' ? thing.component.kind : thing.site.kind),
      owner: (thing) => (thing.type === 'component' ? thing.component.owner : null),
      region: (thing) => (thing.type === 'component' ? null : thing.site.region),
      criticality: (thing) => (thing.type === 'component' ? null : thing.capability.criticality),
    },
    labels: (thing) => (thing.type === 'component' ? thing.component.labels : thing.site.labels),
    pair: {
      type: 'at-site',
      of: (thing) => (thing.type === 'component' ? ['', ''] : [thing.site.id, thing.capability.id]),
    },
  };
}
