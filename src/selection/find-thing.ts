import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnosticOf } from '../diagnostics/findings.js';
import { nearestNames } from '../diagnostics/nearest.js';
import { capabilityId, componentId, siteId, type CapabilityId } from '../model/ids.js';
import type { Capability, Component, Site, Topology } from '../model/topology.js';
import { ownComponents } from './own-components.js';

/** One thing that an id names. */
export type FoundThing =
  /** A site's own one where `site` is given; without, of one that is `perSite`, that of any site. */
  | { readonly type: 'component'; readonly component: Component; readonly site: Site | null }
  | { readonly type: 'site'; readonly site: Site }
  | { readonly type: 'capability'; readonly site: Site; readonly capability: Capability };

export type Find =
  | { readonly ok: true; readonly thing: FoundThing }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Finds the one thing that an id names: a component (by a former id too), `component@site`, a site,
 * or `site/capability`. Where there is none, the diagnostic has the nearest that there are.
 */
export function findThing(topology: Topology, text: string): Find {
  const id = text.normalize('NFC');
  const thing = thingOf(topology, id);
  return thing === null ? { ok: false, diagnostic: unknown(topology, id) } : { ok: true, thing };
}

function thingOf(topology: Topology, id: string): FoundThing | null {
  const pair = pairOf(id);
  if (pair === null) {
    const site = topology.sites.get(siteId(id));
    if (site !== undefined) return { type: 'site', site };
    const component = componentOf(topology, id);
    return component === undefined ? null : { type: 'component', component, site: null };
  }
  const site = topology.sites.get(siteId(pair.site));
  if (site === undefined) return null;
  if (pair.sign === '@') {
    const component = componentOf(topology, pair.other);
    const isOwn = component !== undefined && ownComponents(topology, site).includes(component);
    return isOwn ? { type: 'component', component, site } : null;
  }
  const own = capabilityId(pair.other);
  const capability = topology.capabilities.get(own);
  return capability !== undefined && site.needs.capabilities.includes(own)
    ? { type: 'capability', site, capability }
    : null;
}

const componentOf = (topology: Topology, id: string): Component | undefined =>
  topology.components.get(topology.formerly.get(id) ?? componentId(id));

interface Pair {
  readonly sign: '@' | '/';
  readonly site: string;
  /** The component or the capability. */
  readonly other: string;
}

/** `component@site`, `site/capability`; no id has either sign in it. */
function pairOf(id: string): Pair | null {
  const [component, own] = halves(id, '@');
  if (own !== null) return { sign: '@', site: own, other: component };
  const [site, capability] = halves(id, '/');
  return capability === null ? null : { sign: '/', site, other: capability };
}

function halves(text: string, sign: string): readonly [string, string | null] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

function unknown(topology: Topology, id: string): Diagnostic {
  if (topology.capabilities.has(capabilityId(id))) {
    const example = atSomeSite(topology, capabilityId(id));
    return diagnosticOf('thing-without-site', { id, example }, null);
  }
  const pair = pairOf(id);
  const nearest = pair === null ? nearestTo(topology, id) : nearestPairs(topology, pair);
  return diagnosticOf('thing-unknown', { id, nearest }, null);
}

function nearestTo(topology: Topology, id: string): readonly string[] {
  const near = nearestNames(id, [...topology.components.keys(), ...topology.sites.keys()]);
  if (near.length > 0) return near;
  return nearestNames(id, topology.capabilities.keys()).flatMap(
    (capability) => atSomeSite(topology, capabilityId(capability)) ?? [],
  );
}

/** What is at the site, where there is such a site; else the sites that may have been meant. */
function nearestPairs(topology: Topology, { sign, site: name, other }: Pair): readonly string[] {
  const sites = nearestNames(name, topology.sites.keys());
  const near = topology.sites.has(siteId(name)) ? [name] : sites;
  const found = near.flatMap((id) => {
    const site = topology.sites.get(siteId(id));
    if (site === undefined) return [];
    if (sign === '/') {
      return nearestNames(other, site.needs.capabilities).map((each) => `${id}/${each}`);
    }
    const own = ownComponents(topology, site).map((component) => component.id);
    return nearestNames(other, own).map((each) => `${each}@${id}`);
  });
  if (found.length > 0) return found.slice(0, 3);
  // One that all sites share has no site to it.
  return sign === '@' && componentOf(topology, other) !== undefined ? [other] : near;
}

function atSomeSite(topology: Topology, capability: CapabilityId): string | null {
  for (const { id, needs } of topology.sites.values()) {
    if (needs.capabilities.includes(capability)) return `${id}/${capability}`;
  }
  return null;
}
