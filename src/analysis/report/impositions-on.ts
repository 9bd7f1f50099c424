import type { Level } from '../../model/state.js';
import type { Topology } from '../../model/topology.js';
import { findThing } from '../../selection/find-thing.js';
import type { Imposition } from '../imposition.js';

/** A state imposed on what results name so: `component`, or `component@site`. */
export const impositionsOn = (
  topology: Topology,
  ids: readonly string[],
  state: Level,
): readonly Imposition[] =>
  ids.flatMap((id) => {
    const found = findThing(topology, id);
    if (!found.ok || found.thing.type !== 'component') return [];
    const { component, site } = found.thing;
    return [{ component: component.id, site: site?.id ?? null, state }];
  });
