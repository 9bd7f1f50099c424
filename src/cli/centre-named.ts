import type { Centre } from '../analysis/graph-topology.js';
import { capabilityId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import { findThing } from '../selection/find-thing.js';
import { InputError } from './input-error.js';

/**
 * The thing that an id names. What has no other meaning may be a capability, wherever it is.
 *
 * @throws InputError where there is none
 */
export function centreNamed(topology: Topology, id: string): Centre {
  const found = findThing(topology, id);
  if (found.ok) return found.thing;
  const capability = topology.capabilities.get(capabilityId(id.normalize('NFC')));
  if (capability === undefined) throw new InputError([found.diagnostic]);
  return { type: 'capability', site: null, capability };
}
