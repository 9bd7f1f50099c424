import type { SourceRange } from '../model/source-range.js';
import type { Site, Topology } from '../model/topology.js';
import { fits } from './pattern.js';
import { select } from './select.js';
import type { Selectables, Selection } from './select.js';
import type { Alternative } from './selector.js';
import type { Thing, ThingOf } from './thing.js';

/**
 * Selects from components, sites and capabilities together: each by its ids and by the keys that
 * its sort has, so that a key of none of them is an error, and what matches in none as well. Only
 * an alternative with `site/capability` in it selects capabilities at sites, and then those alone.
 */
export function selectThings(
  topology: Topology,
  texts: readonly string[],
  range: SourceRange | null = null,
): Selection<Thing> {
  const { selected, diagnostics } = select(texts, selectableThings(topology), range);
  return { selected: withoutRepeats(selected), diagnostics };
}

/** Components, sites and capabilities, and capabilities at sites where such are asked for. */
export function selectableThings(topology: Topology): Selectables<Thing> {
  let all: readonly Thing[] | null = null;
  return {
    noun: 'component, site or capability',
    topology,
    namedBy: ['component', 'site', 'capability'],
    things: (alternative) =>
      alternative.terms.some(({ type, negated }) => type === 'at-site' && !negated)
        ? capabilitiesAtSites(topology, alternative)
        : (all ??= allThings(topology)),
    ids,
    formerIds: (thing) => (thing.type === 'component' ? thing.component.formerly : []),
    keys: { kind, owner, region, criticality },
    labels,
    pair: { type: 'at-site', of: pairOf },
  };
}

/** All components, capabilities and sites, in the order of the files. */
export const allThings = (topology: Topology): readonly Thing[] => [
  ...Array.from(topology.components.values(), (component): Thing => ({
    type: 'component',
    component,
  })),
  ...Array.from(topology.capabilities.values(), (capability): Thing => ({
    type: 'capability',
    capability,
  })),
  ...Array.from(topology.sites.values(), (site): Thing => ({ type: 'site', site })),
];

/**
 * Those that fit the alternative's pairs: a million sites with ten capabilities each are not to be
 * spread out for one of them. All, where none fits: among them may be what was meant.
 */
function capabilitiesAtSites(topology: Topology, { terms }: Alternative): readonly Thing[] {
  const asked = terms.flatMap((term) => (term.type === 'at-site' && !term.negated ? [term] : []));
  const fitting: Thing[] = [];
  for (const site of topology.sites.values()) {
    const patterns = asked.filter((term) => fits(term.site, site.id));
    if (patterns.length < asked.length) continue;
    for (const thing of capabilitiesOf(topology, site)) {
      if (patterns.every((term) => fits(term.capability, thing.capability.id))) fitting.push(thing);
    }
  }
  if (fitting.length > 0) return fitting;
  return [...topology.sites.values()].flatMap((site) => [...capabilitiesOf(topology, site)]);
}

function* capabilitiesOf(topology: Topology, site: Site): Generator<ThingOf<'capability-at-site'>> {
  for (const id of site.needs.capabilities) {
    const capability = topology.capabilities.get(id);
    if (capability !== undefined) yield { type: 'capability-at-site', site, capability };
  }
}

/** A capability at a site is made anew for each alternative that it fits. */
function withoutRepeats(things: readonly Thing[]): readonly Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    if (thing.type !== 'capability-at-site') return true;
    const id = pairOf(thing).join('/');
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function ids(thing: Thing): readonly string[] {
  switch (thing.type) {
    case 'component':
      return [thing.component.id];
    case 'capability':
      return [thing.capability.id];
    case 'site':
      return [thing.site.id];
    case 'capability-at-site':
      return [thing.site.id, thing.capability.id];
  }
}

function kind(thing: Thing): string | null {
  if (thing.type === 'component') return thing.component.kind;
  return 'site' in thing ? thing.site.kind : null;
}

const owner = (thing: Thing): string | null =>
  thing.type === 'component' ? thing.component.owner : null;

const region = (thing: Thing): string | null => ('site' in thing ? thing.site.region : null);

const criticality = (thing: Thing): string | null =>
  'capability' in thing ? thing.capability.criticality : null;

function labels(thing: Thing): ReadonlyMap<string, string> {
  if (thing.type === 'component') return thing.component.labels;
  return 'site' in thing ? thing.site.labels : NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();

const pairOf = (thing: Thing): readonly [string, string] =>
  thing.type === 'capability-at-site' ? [thing.site.id, thing.capability.id] : ['', ''];
