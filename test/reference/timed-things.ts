import type { Requirement } from '../../src/model/requirement.js';
import type { Seconds } from '../../src/model/duration.js';
import type { Component, Site, Topology, Workaround } from '../../src/model/topology.js';
import { roleThing, type Scope } from './reference-model.js';

/** Whatever has a state of its own. */
export interface TimedThing {
  readonly type: 'component' | 'role' | 'capability';
  /** `a`, `a@site`, `site/use:role`, `site/capability`. */
  readonly id: string;
  readonly requirements: readonly Requirement[];
  readonly scope: Scope;
  /** 0 where nothing says. */
  readonly recovery: Seconds;
  readonly workaround: Workaround | null;
}

/** All things of a topology, those of each site apart. Recoveries must be certain. */
export function timedThings(topology: Topology): readonly TimedThing[] {
  const sites = [...topology.sites.values()];
  return [
    ...[...topology.components.values()].flatMap((component) =>
      (component.perSite ? sites : [null]).map((site) => componentAt(topology, component, site)),
    ),
    ...sites.flatMap((site) => thingsOfSite(topology, site)),
  ];
}

function componentAt(topology: Topology, component: Component, site: Site | null): TimedThing {
  const { id, requirements, recovery } = component;
  if (recovery !== null && recovery.from !== recovery.to) {
    throw new Error(`${id} recovers in an uncertain time`);
  }
  return {
    type: 'component',
    id: site === null ? id : `${id}@${site.id}`,
    requirements,
    scope: { topology, site },
    recovery: recovery?.from ?? 0,
    workaround: null,
  };
}

function thingsOfSite(topology: Topology, site: Site): readonly TimedThing[] {
  const { uses, capabilities, requirements } = site.needs;
  const plain = { scope: { topology, site }, recovery: 0, workaround: null };
  return [
    ...[...uses].map(([role, binding]): TimedThing => ({
      ...plain,
      type: 'role',
      id: roleThing(site, role),
      requirements: [binding],
    })),
    ...capabilities.map((name): TimedThing => {
      const capability = topology.capabilities.get(name);
      return {
        ...plain,
        type: 'capability',
        id: `${site.id}/${name}`,
        requirements: [...(capability?.requirements ?? []), ...requirements],
        workaround: capability?.workaround ?? null,
      };
    }),
  ];
}
