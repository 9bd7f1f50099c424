import type { CapabilityId, RoleId, SiteId } from '../model/ids.js';
import type { Dependency, Requirement } from '../model/requirement.js';
import { requirementKey } from '../model/requirement-key.js';
import type { Capability, Component, Topology } from '../model/topology.js';
import { componentKey, createDependencyGraph } from './dependency-graph.js';
import type { DependencyGraph, GraphEdge } from './dependency-graph.js';
import { siteClasses } from './site-classes.js';
import type { SiteClass } from './site-classes.js';

export interface BuiltGraph {
  readonly graph: DependencyGraph;
  readonly classes: readonly SiteClass[];
}

/**
 * The dependency graph of a topology: its components, the capabilities at each class of sites,
 * bound roles and groups as nodes, what they need as edges.
 *
 * A component that is `perSite` is one node, which stands for the own one of any site: its fate
 * is the same at each, and reaches nothing beyond the site. For each site in `apart` there is
 * one more node, and the site's needs lead there.
 *
 * @param apart sites to which something is to happen alone
 */
export function buildGraph(
  topology: Topology,
  apart: ReadonlySet<SiteId> = new Set<SiteId>(),
): BuiltGraph {
  const graph = createDependencyGraph();
  const classes = siteClasses(topology, apart);
  const builder = new GraphBuilder(topology, graph);
  builder.addComponents(apart);
  classes.forEach((siteClass, number) => {
    builder.addSiteClass(siteClass, number, apart);
  });
  return { graph, classes };
}

/** Where a requirement stands: decides what a role, a capability and an own component mean. */
interface Scope {
  /** The site whose own components are set apart. */
  readonly apart: SiteId | null;
  readonly capability: (id: CapabilityId) => string;
  readonly role: (id: RoleId) => string;
}

class GraphBuilder {
  private readonly topology: Topology;
  private readonly graph: DependencyGraph;
  /** Bound alike, a role is one thing for all who bind it so. */
  private readonly roles = new Map<string, string>();
  private readonly groups = new Map<string, number>();

  constructor(topology: Topology, graph: DependencyGraph) {
    this.topology = topology;
    this.graph = graph;
  }

  addComponents(apart: ReadonlySet<SiteId>): void {
    const { components } = this.topology;
    const everywhere: (readonly [key: string, component: Component, site: SiteId | null])[] = [];
    for (const component of components.values()) {
      everywhere.push([componentKey(component.id), component, null]);
      if (!component.perSite) continue;
      for (const site of apart) everywhere.push([ownKey(component, site), component, site]);
    }
    for (const [key, { id, perSite }, site] of everywhere) {
      this.graph.addNode(key, { type: 'component', id, perSite, site });
    }
    for (const [key, component, site] of everywhere) {
      this.addRequirements(key, component.requirements, componentScope(site));
    }
  }

  addSiteClass(siteClass: SiteClass, number: number, apart: ReadonlySet<SiteId>): void {
    const capabilities = siteClass.needs.capabilities.flatMap(
      (id) => this.topology.capabilities.get(id) ?? [],
    );
    const site = siteClass.key;
    const scope: Scope = {
      apart: apart.has(site) ? site : null,
      capability: (id) => capabilityKey(site, id),
      role: (id) => this.addRole(siteClass, id, apart.has(site)),
    };

    const needed = capabilities.map((capability) => {
      const key = capabilityKey(site, capability.id);
      this.graph.addNode(key, { type: 'capability', id: capability.id, siteClass: number });
      return { capability, key: this.addWorkaround(key, capability, number) };
    });
    const ofTheSite = siteClass.needs.requirements.map((requirement) => ({
      requirement,
      target: this.addTarget(site, requirement, scope),
    }));
    for (const { capability, key } of needed) {
      this.addRequirements(key, capability.requirements, scope);
      for (const { requirement, target } of ofTheSite) this.addEdge(key, target, requirement);
    }
  }

  /** @returns the node that bears the capability's requirements */
  private addWorkaround(key: string, capability: Capability, siteClass: number): string {
    const { id, workaround } = capability;
    if (workaround === null) return key;
    const itself = `${key}:itself`;
    this.graph.addNode(itself, { type: 'capability-itself', id, siteClass });
    this.graph.addEdge(key, itself, {
      position: 0,
      // What a workaround does is what tolerating does: degraded instead of down, for so long.
      effect: workaround.lasts === null ? 'degraded' : 'down',
      mode: { type: 'tolerant', tolerates: workaround.lasts ?? 0, meanwhile: 'degraded' },
      range: null,
      provenance: null,
      workaround: true,
    });
    return itself;
  }

  private addRole(siteClass: SiteClass, id: RoleId, alone: boolean): string {
    const site = siteClass.key;
    const binding = siteClass.needs.uses.get(id);
    if (binding === undefined) throw new Error(`role ${id} is not bound at ${site}`);
    const bound = JSON.stringify([id, requirementKey(binding), alone ? site : null]);
    const known = this.roles.get(bound);
    if (known !== undefined) return known;
    const key = `${site}/use:${id}`;
    this.roles.set(bound, key);
    this.graph.addNode(key, { type: 'role', id });
    this.addRequirements(key, [binding], componentScope(alone ? site : null));
    return key;
  }

  private addRequirements(owner: string, requirements: readonly Requirement[], scope: Scope): void {
    for (const requirement of requirements) {
      this.addEdge(owner, this.addTarget(owner, requirement, scope), requirement);
    }
  }

  /** @returns the key of what the requirement is for: a thing, or a group, which is added */
  private addTarget(owner: string, requirement: Requirement, scope: Scope): string {
    if (requirement.type === 'dependency') return this.targetKey(requirement, scope);
    const number = (this.groups.get(owner) ?? 0) + 1;
    this.groups.set(owner, number);
    const key = `${owner}#${number}`;
    const { form, needed, failover } = requirement;
    this.graph.addNode(key, { type: 'group', form, needed, failover });
    for (const member of requirement.members) {
      this.addEdge(key, this.addTarget(owner, member, scope), member);
    }
    return key;
  }

  private targetKey({ target }: Dependency, scope: Scope): string {
    switch (target.type) {
      case 'capability':
        return scope.capability(target.id);
      case 'role':
        return scope.role(target.id);
      case 'component': {
        const component = this.topology.components.get(target.id);
        if (component === undefined) throw new Error(`component ${target.id} doesn't exist`);
        const own = component.perSite && scope.apart !== null;
        return own ? ownKey(component, scope.apart) : componentKey(component.id);
      }
    }
  }

  private addEdge(dependent: string, target: string, requirement: Requirement): void {
    const { effect, range, provenance } = requirement;
    const mode = requirement.type === 'dependency' ? requirement.mode : RUNTIME;
    const position = this.graph.outDegree(dependent);
    this.graph.addEdge(dependent, target, {
      position,
      effect,
      mode,
      range,
      provenance,
      workaround: false,
    });
  }
}

const RUNTIME: GraphEdge['mode'] = { type: 'runtime' };

/** The key of a capability at a class of sites, `site` being that by which it is known. */
export const capabilityKey = (site: SiteId, id: CapabilityId): string => `${site}/${id}`;

const ownKey = (component: Component, site: SiteId): string => `${component.id}@${site}`;

/** Components and role bindings need components alone: the source stage sees to it. */
function componentScope(apart: SiteId | null): Scope {
  const misplaced = (id: string): never => {
    throw new Error(`${id} is needed where no site is`);
  };
  return { apart, capability: misplaced, role: misplaced };
}
