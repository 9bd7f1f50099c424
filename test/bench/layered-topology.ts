import { writeFileSync } from 'node:fs';
import { generateLayered, serviceCount } from './layered-network.js';

type Need = string | { readonly atLeast: number; readonly of: string[] };

/**
 * Writes the graph of the speed table as a topology in JSON: its services as components, its
 * consumers as sites with one capability each. The same seed gives the same bytes.
 *
 * @returns the id of a service at the bottom, which much rests on
 */
export function writeLayeredTopology(path: string, things: number, seed: number): string {
  const services = serviceCount(things);
  const needs = Array.from({ length: things }, (): Need[] => []);
  const groups: { readonly atLeast: number; readonly of: string[] }[] = [];
  generateLayered(things, seed, true, {
    addGroup: (needed) => things + groups.push({ atLeast: needed, of: [] }) - 1,
    addDependency: (dependent, target) => {
      const group = groups[target - things];
      const need = group ?? serviceId(target);
      if (dependent >= things) groups[dependent - things]?.of.push(serviceId(target));
      else needs[dependent]?.push(need);
    },
  });
  const component = (dependsOn: Need[], i: number) => [
    serviceId(i),
    {
      kind: `layer-${String(Math.floor((6 * i) / services))}`,
      owner: `owner-${String(i % 50)}`,
      dependsOn,
    },
  ];
  const site = (dependsOn: Need[], i: number) => [
    `site-${String(i)}`,
    { profile: 'office', region: `region-${String(i % 20)}`, people: 1000 + (i % 997), dependsOn },
  ];
  const topology = {
    utfall: 1,
    name: 'Layers',
    components: Object.fromEntries(needs.slice(0, services).map(component)) as unknown,
    capabilities: { work: { criticality: 'critical' } },
    profiles: { office: { capabilities: ['work'] } },
    sites: Object.fromEntries(needs.slice(services).map(site)) as unknown,
  };
  writeFileSync(path, JSON.stringify(topology));
  return serviceId(0);
}

const serviceId = (service: number): string => `service-${String(service)}`;
