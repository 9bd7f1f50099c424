import type { AvailabilityQuestion } from '../analysis/availability.js';
import type { Topology } from '../model/topology.js';
import {
  capabilitiesAtSites,
  selectCapabilitiesAtSites,
} from '../selection/select-capabilities.js';
import { assumptionsIn, checkEqualMembers } from './assumptions.js';
import type { ReliabilityOptions } from './availability-options.js';
import { SelectedIn } from './selected-in.js';

/** @throws InputError for all that is wrong with the selectors, and with what is assumed */
export function reliabilityQuestion(
  topology: Topology,
  selector: string | undefined,
  options: ReliabilityOptions,
): AvailabilityQuestion {
  const selecting = new SelectedIn(topology);
  const selected =
    selector === undefined
      ? capabilitiesAtSites(topology)
      : (selecting.by([selector], selectCapabilitiesAtSites) ?? []);
  const except = selecting.components(options.except);
  const assumed = assumptionsIn(options.assume, selecting);
  selecting.check();
  checkEqualMembers(topology, assumed);
  return {
    asked: selected.map(({ site, capability }) => ({ site: site.id, capability: capability.id })),
    except,
    assumed,
    level: options.level,
    workarounds: options.workarounds,
    budget: options.budget,
  };
}
