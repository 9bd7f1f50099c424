import { componentId, type CapabilityId, type ComponentId, type SiteId } from '../../model/ids.js';
import type { Topology } from '../../model/topology.js';
import type { TookPart } from '../evidence.js';
import type { ImpactResult } from '../impact-result.js';
import type { ScenarioRun } from '../simulation-result.js';

/** What a failure hit. */
export function hitBy({ components }: Topology, impact: ImpactResult): TookPart {
  const hit = new Set<ComponentId>();
  for (const { id, state } of impact.components) {
    if (state === 'up') continue;
    const component = components.get(withoutSite(id));
    if (component !== undefined) hit.add(component.id);
  }
  return {
    components: hit,
    places: impact.siteClasses.flatMap(({ sites: [first], capabilities }) =>
      first === undefined
        ? []
        : [
            {
              site: first.id,
              capabilities: new Set(
                capabilities.flatMap(({ id, state }) => (state === 'up' ? [] : id)),
              ),
            },
          ],
    ),
  };
}

/** What a run hit at any time. */
export function hitIn({ things }: ScenarioRun): TookPart {
  const components = new Set<ComponentId>();
  const places = new Map<SiteId, Set<CapabilityId>>();
  for (const { thing } of things) {
    if (thing.type === 'component') {
      components.add(thing.component);
      continue;
    }
    const [first] = thing.sites;
    if (first === undefined) continue;
    const known = places.get(first.id) ?? new Set<CapabilityId>();
    places.set(first.id, known.add(thing.id));
  }
  return {
    components,
    places: [...places].map(([site, capabilities]) => ({ site, capabilities })),
  };
}

/** All that there is: of sites that take what they need from one place, the first. */
export function everything({ components, sites }: Topology): TookPart {
  const first = new Map([...sites.values()].reverse().map((site) => [site.needs, site]));
  return {
    components: new Set(components.keys()),
    places: [...first.values()].map(({ id, needs }) => ({
      site: id,
      capabilities: new Set(needs.capabilities),
    })),
  };
}

/** `component@site` without its site, as the topology knows it. */
const withoutSite = (id: string): ComponentId => componentId(id.split('@')[0] ?? id);
