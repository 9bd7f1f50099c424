import { imposedId, type Imposition } from '../../src/analysis/imposition.js';
import type { Level } from '../../src/model/state.js';
import type { Topology } from '../../src/model/topology.js';

/** Impositions on things as the reference knows them: own components are the site's each. */
export function imposedThings(
  topology: Topology,
  impositions: readonly Imposition[],
): Map<string, Level> {
  const imposed = new Map<string, Level>();
  for (const imposition of impositions) {
    const { component, site, state } = imposition;
    const everywhere = topology.components.get(component)?.perSite === true && site === null;
    const things = everywhere
      ? [...topology.sites.keys()].map((id) => `${component}@${id}`)
      : [imposedId(imposition)];
    for (const thing of things) if (imposed.get(thing) !== 'down') imposed.set(thing, state);
  }
  return imposed;
}
