import type { CapabilityId, ComponentId, RoleId, SiteId } from '../model/ids.js';
import type { Dependency, Requirement } from '../model/requirement.js';
import { requirementKey } from '../model/requirement-key.js';
import type { Capability, Topology } from '../model/topology.js';
import type { StatedNeed } from './dependency-graph.js';
import type { DependencySink } from './dependency-sink.js';
import { siteClasses, type SiteClass, type SiteDistinctions } from './site-classes.js';

/**
 * Goes once through what needs what in a topology: its components, the capabilities at each class
 * of sites, bound roles and groups as nodes, what they need as edges.
 *
 * A component that is `perSite` is one node, which stands for the own one of any site: its fate
 * is the same at each, and reaches nothing beyond the site. For each site that is `apart` there is
 * one more node, and the site's needs lead there.
 *
 * @returns the classes, to which the nodes of capabilities refer by number
 */
export function walkTopology<Node>(
  topology: Topology,
  distinctions: SiteDistinctions,
  sink: DependencySink<Node>,
): readonly SiteClass[] {
  const { apart } = distinctions;
  const classes = siteClasses(topology, distinctions);
  const walk = new TopologyWalk(topology, sink);
  walk.addComponents(apart);
  classes.forEach((siteClass, number) => {
    walk.addSiteClass(siteClass, number, apart.has(siteClass.key));
  });
  return classes;
}

/** What has requirements, with the groups among them counted. */
interface Owner {
  readonly key: string;
  groups: number;
}

/** What is needed, and how. */
interface Needed<Node> {
  readonly target: Node;
  readonly edge: StatedNeed;
}

/** Where a requirement stands: decides what a role, a capability and an own component mean. */
interface Scope<Node> {
  /** The site whose own components are set apart. */
  readonly apart: SiteId | null;
  readonly capability: (id: CapabilityId) => Node;
  readonly role: (id: RoleId) => Node;
}

class TopologyWalk<Node> {
  private readonly components = new Map<ComponentId, Node>();
  /** Those that are set apart, by their keys. */
  private readonly own = new Map<string, Node>();
  /** Bound alike, a role is one thing for all who bind it so. */
  private readonly roles = new Map<string, Node>();
  /** The same, by bindings that classes share, so that few have to be compared by what they say. */
  private readonly byBinding = new Map<RoleId, Map<Requirement, Node>>();

  constructor(
    private readonly topology: Topology,
    private readonly sink: DependencySink<Node>,
  ) {}

  addComponents(apart: ReadonlySet<SiteId>): void {
    const { components } = this.topology;
    for (const { id, perSite } of components.values()) {
      const type = 'component';
      this.components.set(id, this.sink.addNode(id, { type, id, perSite, site: null }));
      if (!perSite) continue;
      for (const site of apart) {
        const key = ownKey(id, site);
        this.own.set(key, this.sink.addNode(key, { type, id, perSite, site }));
      }
    }
    for (const { id, perSite, requirements } of components.values()) {
      this.addRequirements(this.componentNode(id, null), id, requirements, componentScope(null));
      if (!perSite) continue;
      for (const site of apart) {
        const key = ownKey(id, site);
        this.addRequirements(this.componentNode(id, site), key, requirements, componentScope(site));
      }
    }
  }

  addSiteClass(siteClass: SiteClass, number: number, isApart: boolean): void {
    const site = siteClass.key;
    const nodes = new Map<CapabilityId, Node>();
    const scope: Scope<Node> = {
      apart: isApart ? site : null,
      capability: (id) => known(nodes.get(id), `${site}/${id}`),
      role: (id) => this.addRole(siteClass, id, isApart),
    };
    const needing = siteClass.needs.capabilities.flatMap((id) => {
      const capability = this.topology.capabilities.get(id);
      if (capability === undefined) return [];
      const key = `${site}/${id}`;
      const node = this.sink.addNode(key, { type: 'capability', id, siteClass: number });
      nodes.set(id, node);
      return [{ key, capability, node: this.addWorkaround(key, node, capability, number) }];
    });
    const addOfTheSite = (): readonly Needed<Node>[] => {
      const owner: Owner = { key: site, groups: 0 };
      return siteClass.needs.requirements.map((requirement) => ({
        target: this.addTarget(owner, requirement, scope),
        edge: edgeOf(requirement),
      }));
    };
    const shared = this.sink.groupsApart === true ? null : addOfTheSite();
    for (const { key, capability, node } of needing) {
      this.addRequirements(node, key, capability.requirements, scope);
      for (const { target, edge } of shared ?? addOfTheSite()) {
        this.sink.addEdge(node, target, edge);
      }
    }
  }

  /** @returns the node that bears the capability's requirements */
  private addWorkaround(
    key: string,
    node: Node,
    { id, workaround }: Capability,
    siteClass: number,
  ): Node {
    if (workaround === null) return node;
    const itself = this.sink.addNode(`${key}:itself`, { type: 'capability-itself', id, siteClass });
    this.sink.addEdge(node, itself, {
      // What a workaround does is what tolerating does: degraded instead of down, for so long.
      effect: workaround.lasts === null ? 'degraded' : 'down',
      mode: { type: 'tolerant', tolerates: workaround.lasts ?? 0, meanwhile: 'degraded' },
      range: null,
      provenance: null,
      workaround: true,
    });
    return itself;
  }

  private addRole(siteClass: SiteClass, id: RoleId, isApart: boolean): Node {
    const site = siteClass.key;
    const binding = known(siteClass.needs.uses.get(id), `role ${id} at ${site}`);
    if (isApart) return this.addBinding(siteClass, id, binding, site);
    const nodes = this.byBinding.get(id) ?? new Map<Requirement, Node>();
    this.byBinding.set(id, nodes);
    const before = nodes.get(binding);
    if (before !== undefined) return before;
    const node = this.addBinding(siteClass, id, binding, null);
    nodes.set(binding, node);
    return node;
  }

  private addBinding(
    { key: site }: SiteClass,
    id: RoleId,
    binding: Requirement,
    apart: SiteId | null,
  ): Node {
    const bound = JSON.stringify([id, requirementKey(binding), apart]);
    const before = this.roles.get(bound);
    if (before !== undefined) return before;
    const key = `${site}/use:${id}`;
    const node = this.sink.addNode(key, { type: 'role', id });
    this.roles.set(bound, node);
    this.addRequirements(node, key, [binding], componentScope(apart));
    return node;
  }

  private addRequirements(
    node: Node,
    key: string,
    requirements: readonly Requirement[],
    scope: Scope<Node>,
  ): void {
    const owner: Owner = { key, groups: 0 };
    for (const requirement of requirements) {
      this.sink.addEdge(node, this.addTarget(owner, requirement, scope), edgeOf(requirement));
    }
  }

  /** @returns what the requirement is for: a thing, or a group, which is added */
  private addTarget(owner: Owner, requirement: Requirement, scope: Scope<Node>): Node {
    if (requirement.type === 'dependency') return this.targetNode(requirement, scope);
    owner.groups += 1;
    const { form, needed, failover, members } = requirement;
    const key = `${owner.key}#${owner.groups}`;
    const node = this.sink.addGroup(key, { type: 'group', form, needed, failover }, members.length);
    for (const member of members) {
      this.sink.addEdge(node, this.addTarget(owner, member, scope), edgeOf(member));
    }
    return node;
  }

  private targetNode({ target }: Dependency, scope: Scope<Node>): Node {
    switch (target.type) {
      case 'capability':
        return scope.capability(target.id);
      case 'role':
        return scope.role(target.id);
      case 'component':
        return this.componentNode(target.id, scope.apart);
    }
  }

  /** @param apart where the site's own one is meant, if it has one */
  private componentNode(id: ComponentId, apart: SiteId | null): Node {
    const own = apart === null ? undefined : this.own.get(ownKey(id, apart));
    return own ?? known(this.components.get(id), `component ${id}`);
  }
}

function edgeOf(requirement: Requirement): StatedNeed {
  const { effect, range, provenance } = requirement;
  const mode = requirement.type === 'dependency' ? requirement.mode : RUNTIME;
  return { effect, mode, range, provenance, workaround: false };
}

const RUNTIME: StatedNeed['mode'] = { type: 'runtime' };

const ownKey = (id: ComponentId, site: SiteId): string => `${id}@${site}`;

/** That whatever is named exists was seen to by the source stage. */
function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} doesn't exist`);
  return value;
}

/** Components and role bindings need components alone: the source stage sees to it. */
function componentScope(apart: SiteId | null): Scope<never> {
  const misplaced = (id: string): never => {
    throw new Error(`${id} is needed where no site is`);
  };
  return { apart, capability: misplaced, role: misplaced };
}
