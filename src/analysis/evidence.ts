import { dependenciesIn } from '../model/dependencies-in.js';
import type { CapabilityId, ComponentId, SiteId } from '../model/ids.js';
import { byCodeUnit } from '../model/order.js';
import type { Evidence, Provenance } from '../model/provenance.js';
import type { EvidenceCount, StatedDependency } from '../model/report/basis.js';
import type { Dependency, Requirement, Target } from '../model/requirement.js';
import type { SourceRange } from '../model/source-range.js';
import type { Site, Topology } from '../model/topology.js';
import type { EvidenceResult } from './evidence-result.js';

/** What took part in something. */
export interface TookPart {
  readonly components: ReadonlySet<ComponentId>;
  /** At one site of those that need the same and fare alike: which of its capabilities. */
  readonly places: Iterable<{
    readonly site: SiteId;
    readonly capabilities: ReadonlySet<CapabilityId>;
  }>;
}

/**
 * Who vouches for what took part: for the dependencies by which one thing that did needs another, and
 * for the components. O(what took part and its requirements).
 */
export function evidence(topology: Topology, { components, places }: TookPart): EvidenceResult {
  const gathered = new Gathered();
  for (const id of components) {
    const component = topology.components.get(id);
    if (component === undefined) continue;
    gathered.addComponent(id, component.provenance);
    const took = (target: Target): boolean =>
      target.type === 'component' && components.has(target.id);
    for (const stated of dependenciesIn(component.requirements))
      if (took(stated.target)) gathered.add(id, stated);
  }
  for (const { site: id, capabilities } of places) {
    const site = topology.sites.get(id);
    if (site !== undefined) addPlace(topology, site, capabilities, components, gathered);
  }
  return gathered.result();
}

/** What took part by being needed at a site. */
function addPlace(
  { capabilities: all }: Topology,
  { id, needs }: Site,
  capabilities: ReadonlySet<CapabilityId>,
  components: ReadonlySet<ComponentId>,
  gathered: Gathered,
): void {
  const took = (target: Target): boolean => {
    if (target.type === 'component') return components.has(target.id);
    if (target.type === 'capability') return capabilities.has(target.id);
    return boundTo(needs.uses.get(target.id)).some((bound) => took(bound.target));
  };
  for (const capability of capabilities)
    for (const stated of dependenciesIn(all.get(capability)?.requirements ?? []))
      if (took(stated.target)) gathered.add(capability, stated);
  for (const stated of dependenciesIn(needs.requirements))
    if (took(stated.target)) gathered.add(id, stated);
  for (const [role, requirement] of needs.uses)
    for (const bound of boundTo(requirement))
      if (took(bound.target)) gathered.add(`${id} (use:${role})`, bound);
}

const boundTo = (requirement: Requirement | undefined): readonly Dependency[] =>
  requirement === undefined ? [] : [...dependenciesIn([requirement])];

class Gathered {
  private readonly seen = new Set<SourceRange>();
  private readonly counts = { stated: 0, documented: 0, assumed: 0, fitted: 0, unsaid: 0 };
  private readonly weak: StatedDependency[] = [];
  private readonly weakComponents: { readonly id: string; readonly source: Evidence }[] = [];
  private readonly references = new Map<string, { source: Evidence | null; uses: number }>();

  add(dependent: string, { target, provenance, range }: Dependency): void {
    if (this.seen.has(range)) return;
    this.seen.add(range);
    const { source, reference } = provenance;
    this.counts[source ?? 'unsaid'] += 1;
    this.refer(provenance);
    if (!isWeak(source)) return;
    const on = target.type === 'role' ? `use:${target.id}` : target.id;
    this.weak.push({ dependent, on, source, reference });
  }

  addComponent(id: string, provenance: Provenance): void {
    this.refer(provenance);
    const { source } = provenance;
    if (isWeak(source)) this.weakComponents.push({ id, source });
  }

  private refer({ source, reference }: Provenance): void {
    if (reference === null) return;
    const known = this.references.get(reference);
    if (known === undefined) this.references.set(reference, { source, uses: 1 });
    else known.uses += 1;
  }

  result(): EvidenceResult {
    return {
      dependencies: { ...this.counts } satisfies EvidenceCount,
      weak: this.weak.sort(
        (a, b) => byCodeUnit(a.dependent, b.dependent) || byCodeUnit(a.on, b.on),
      ),
      weakComponents: this.weakComponents.sort((a, b) => byCodeUnit(a.id, b.id)),
      references: [...this.references]
        .map(([reference, of]) => ({ reference, ...of }))
        .sort((a, b) => b.uses - a.uses || byCodeUnit(a.reference, b.reference)),
    };
  }
}

const isWeak = (source: Evidence | null): source is 'assumed' | 'fitted' =>
  source === 'assumed' || source === 'fitted';
