import { componentKey } from '../../graph/dependency-graph.js';
import type { SiteClass } from '../../graph/site-classes.js';
import { byCodeUnit } from '../../model/order.js';
import type { CapabilityId, ComponentId } from '../../model/ids.js';
import type { Capability, Component, Topology } from '../../model/topology.js';
import type { Fate, GraphedNode, GraphedSites } from '../graph-result.js';
import type { Structure, StructureNode } from '../structure.js';
import { weighByKind } from '../tally.js';

/** Tells nodes of a structure by what the topology says of them. */
export class GraphedNodes {
  /** Of each class of sites, as far as asked for. */
  private readonly sites = new Map<number, GraphedSites>();

  constructor(private readonly structure: Structure) {}

  of(
    { name, node, needs }: StructureNode,
    told: { readonly isCentre: boolean; readonly fate: Fate | null },
  ): GraphedNode {
    const { topology } = this.structure;
    switch (node.type) {
      case 'component': {
        const { type, id, site, perSite } = node;
        const { name: called, kind, owner, labels } = componentOf(topology, id);
        const key = site === null ? componentKey(id) : name;
        const region = labels.get('region') ?? null;
        return { key, ...told, type, id, name: called, kind, owner, region, perSite, site };
      }
      case 'capability': {
        const { type, id, siteClass } = node;
        const { name: called, criticality, workaround } = capabilityOf(topology, id);
        return {
          key: name,
          ...told,
          type,
          id,
          name: called,
          criticality,
          workaround: workaround?.name ?? null,
          sites: this.sitesOf(siteClass),
        };
      }
      case 'capability-itself':
        return { key: name, ...told, type: node.type, id: node.id };
      case 'role':
        return { key: name, ...told, type: node.type, id: node.id };
      case 'group': {
        const { type, form, needed, failover } = node;
        return { key: name, ...told, type, form, needed, members: needs.length, failover };
      }
    }
  }

  private sitesOf(number: number): GraphedSites {
    const known = this.sites.get(number);
    if (known !== undefined) return known;
    const siteClass = this.structure.classes[number];
    if (siteClass === undefined) throw new Error(`there is no class ${String(number)} of sites`);
    const told = sitesOf(siteClass);
    this.sites.set(number, told);
    return told;
  }
}

function sitesOf({ key, sites }: SiteClass): GraphedSites {
  const first = sites.find(({ id }) => id === key);
  const regions = new Set(sites.map(({ region }) => region));
  const [region] = regions;
  return {
    first: { id: key, name: first?.name ?? key },
    entries: sites.length,
    kinds: weighByKind(sites)
      .map(({ kind, sites: count }) => ({ kind, sites: count }))
      .sort((a, b) => byCodeUnit(a.kind, b.kind)),
    region: regions.size === 1 ? (region ?? null) : null,
  };
}

function componentOf({ components }: Topology, id: ComponentId): Component {
  const component = components.get(id);
  if (component === undefined) throw new Error(`there is no component ${id}`);
  return component;
}

function capabilityOf({ capabilities }: Topology, id: CapabilityId): Capability {
  const capability = capabilities.get(id);
  if (capability === undefined) throw new Error(`there is no capability ${id}`);
  return capability;
}
