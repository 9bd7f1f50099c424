import { capabilityKey, type BuiltGraph } from '../graph/build-graph.js';
import { closure, type Direction } from '../graph/closure.js';
import { componentKey } from '../graph/dependency-graph.js';
import type { CapabilityId, ComponentId, SiteId } from '../model/ids.js';
import type { Thing } from '../selection/thing.js';

/**
 * What needs some things, or what they need, directly or through others: a test for things. Groups,
 * role bindings and workarounds are looked through; a site needs its capabilities.
 *
 * Alike sites share nodes, but what belongs to one site is related to what belongs to it alone.
 */
export class RelatedThings {
  private readonly built: BuiltGraph;
  private readonly direction: Direction;
  private readonly classOf = new Map<SiteId, number>();
  private readonly components = new Set<ComponentId>();
  private readonly capabilities = new Set<CapabilityId>();
  /** The nodes that are related wherever they are, and the classes whose sites all are. */
  private readonly everywhere: ReadonlySet<string>;
  private readonly classes = new Set<number>();
  /** The nodes that are so at single sites. */
  private readonly atSites = new Map<SiteId, ReadonlySet<string>[]>();
  private readonly closures = new Map<string, ReadonlySet<string>>();

  /** Linear in the graph, and in what is asked about. */
  constructor(built: BuiltGraph, to: readonly Thing[], direction: Direction) {
    this.built = built;
    this.direction = direction;
    built.classes.forEach(({ sites }, number) => {
      for (const { id } of sites) this.classOf.set(id, number);
    });
    const starts = this.startsEverywhere(to);
    this.everywhere = closure(built.graph, starts, direction);
    this.note(this.everywhere);
    if (direction === 'dependents') {
      for (const key of [...starts, ...this.everywhere]) {
        const node = built.graph.getNodeAttributes(key);
        if (node.type === 'capability') this.classes.add(node.siteClass);
      }
    }
    for (const thing of to) this.relateAtSite(thing);
  }

  /** Whether a thing is related to any of those asked about. */
  has(thing: Thing): boolean {
    switch (thing.type) {
      case 'component':
        return this.components.has(thing.component.id);
      case 'capability':
        return this.capabilities.has(thing.capability.id);
      case 'site': {
        // Nothing needs a site.
        if (this.direction === 'dependencies') return false;
        const { id } = thing.site;
        return this.atSites.has(id) || this.classes.has(this.classOf.get(id) ?? NaN);
      }
      case 'capability-at-site': {
        const key = this.keyAt(thing.site.id, thing.capability.id);
        const own = this.atSites.get(thing.site.id) ?? [];
        return this.everywhere.has(key) || own.some((keys) => keys.has(key));
      }
    }
  }

  private startsEverywhere(things: readonly Thing[]): readonly string[] {
    const capabilities = new Set(
      things.flatMap((thing) => (thing.type === 'capability' ? thing.capability.id : [])),
    );
    const components = things.flatMap((thing) =>
      thing.type === 'component' ? componentKey(thing.component.id) : [],
    );
    const nodes = this.built.classes.flatMap(({ key, needs }) =>
      needs.capabilities.filter((id) => capabilities.has(id)).map((id) => capabilityKey(key, id)),
    );
    return [...components, ...nodes];
  }

  private relateAtSite(thing: Thing): void {
    if (thing.type === 'capability-at-site') {
      const key = this.keyAt(thing.site.id, thing.capability.id);
      this.add(
        thing.site.id,
        this.once(key, () => closure(this.built.graph, [key], this.direction)),
      );
    }
    if (thing.type === 'site' && this.direction === 'dependencies') {
      const { id, needs } = thing.site;
      const keys = needs.capabilities.map((capability) => this.keyAt(id, capability));
      const whole = `${String(this.classOf.get(id))}/`;
      this.add(
        id,
        this.once(
          whole,
          () => new Set([...keys, ...closure(this.built.graph, keys, this.direction)]),
        ),
      );
    }
  }

  private add(site: SiteId, related: ReadonlySet<string>): void {
    const known = this.atSites.get(site);
    if (known === undefined) this.atSites.set(site, [related]);
    else known.push(related);
  }

  /** The same for all sites of a class. */
  private once(key: string, find: () => ReadonlySet<string>): ReadonlySet<string> {
    const known = this.closures.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.closures.set(key, found);
    this.note(found);
    return found;
  }

  private note(keys: Iterable<string>): void {
    for (const key of keys) {
      const node = this.built.graph.getNodeAttributes(key);
      if (node.type === 'component') this.components.add(node.id);
      if (node.type === 'capability') this.capabilities.add(node.id);
    }
  }

  private keyAt(site: SiteId, capability: CapabilityId): string {
    const siteClass = this.built.classes[this.classOf.get(site) ?? NaN];
    if (siteClass === undefined) throw new Error(`no class of sites has ${site}`);
    return capabilityKey(siteClass.key, capability);
  }
}
