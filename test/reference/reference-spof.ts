import type { CapabilityId, ComponentId } from '../../src/model/ids.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Level } from '../../src/model/state.js';
import type { Site, Topology } from '../../src/model/topology.js';
import { ownComponents } from '../../src/selection/own-components.js';
import {
  contribution,
  ReferenceModel,
  type ReferenceOnsets,
  type Scope,
} from './reference-model.js';

export interface ReferenceQuestion {
  readonly level: Level;
  readonly within: number | null;
  readonly workarounds: 'count' | 'ignore';
  /** Components that have failed already. */
  readonly given: readonly ComponentId[];
}

interface ReferenceFailure {
  readonly id: string;
  /** Of a site's own one, the site. */
  readonly site: Site | null;
}

/** What a failure takes: by `capability kind`, how many sites, and how many of their people. */
export type ReferenceToll = ReadonlyMap<
  string,
  { readonly sites: number; readonly people: number }
>;

const NEVER: ReferenceOnsets = { degraded: Infinity, down: Infinity };

/** What single failures do, by brute force: each is run by the reference model, site by site. */
export class ReferenceSpof {
  private readonly model: ReferenceModel;
  private readonly before: ReadonlyMap<string, ReferenceOnsets>;

  constructor(
    private readonly topology: Topology,
    private readonly question: ReferenceQuestion,
  ) {
    this.model = new ReferenceModel(topology, question.workarounds);
    this.before = this.run([]);
  }

  /** Each thing that can fail: components, and of those that are `perSite` each site's own. */
  failures(): readonly ReferenceFailure[] {
    return [...this.topology.components.values()]
      .filter(({ id }) => !this.question.given.includes(id))
      .flatMap(({ id, perSite }): readonly ReferenceFailure[] =>
        perSite
          ? this.havingOwn(id).map((site) => ({ id: `${id}@${site.id}`, site }))
          : [{ id, site: null }],
      );
  }

  toll(id: string, own: Site | null): ReferenceToll {
    const after = this.run([id]);
    const toll = new Map<string, { sites: number; people: number }>();
    for (const { site, capability } of this.taken(after)) {
      const count = own === null ? site.count : 1;
      const key = `${capability} ${site.kind}`;
      const { sites, people } = toll.get(key) ?? { sites: 0, people: 0 };
      toll.set(key, { sites: sites + count, people: people + count * (site.people ?? 0) });
    }
    return toll;
  }

  /** The capabilities that a failure takes, and the sites at which it does. */
  takenBy(id: string): readonly { readonly site: Site; readonly capability: CapabilityId }[] {
    return this.taken(this.run([id]));
  }

  /**
   * How many sites a failure takes anything from, and how many capabilities times sites.
   *
   * @param unchanged whose given failures say what stood before: of a topology that was changed, the one
   *   that it was, so that both are told of the same
   */
  weight(
    id: string,
    own: Site | null,
    unchanged: ReferenceSpof = this,
  ): { readonly sites: number; readonly pairs: number } {
    const taken = this.taken(this.run([id]), unchanged.before);
    const count = (site: Site): number => (own === null ? site.count : 1);
    const sum = (sites: readonly Site[]): number =>
      sites.reduce((total, site) => total + count(site), 0);
    const pairs = taken.map(({ site }) => site);
    return { sites: sum([...new Set(pairs)]), pairs: sum(pairs) };
  }

  /**
   * The groups that a failure defeats, though they bear the loss of some member: as `owner#n`, with
   * the number of sites of which that is true; of a component's, 0.
   *
   * @param labelOf by which name a site is told, of those that state the same
   */
  defeated(id: string, labelOf: (site: Site) => string): ReadonlyMap<string, number> {
    const after = this.run([id]);
    const found = new Map<string, number>();
    const { topology } = this;
    const look = (
      label: string,
      requirements: readonly Requirement[],
      scope: Scope,
      others: readonly Requirement[],
      sites: number,
    ): void => {
      let number = 0;
      for (const top of requirements) {
        for (const group of groupsIn(top)) {
          number += 1;
          if (group.needed === group.members.length) continue;
          if (!this.isLost(group, scope, after) || this.isLost(group, scope, this.before)) continue;
          const alone = [...requirements, ...others].every(
            (other) => other === top || !this.isLost(other, scope, after),
          );
          if (!alone) continue;
          const name = `${label}#${String(number)}`;
          found.set(name, (found.get(name) ?? 0) + sites);
        }
      }
    };
    for (const { id: component, requirements, perSite } of topology.components.values()) {
      for (const site of perSite ? this.havingOwn(component) : [null]) {
        look(component, requirements, { topology, site }, [], 0);
      }
    }
    for (const site of topology.sites.values()) {
      const scope = { topology, site };
      const own = site.needs.requirements;
      for (const [role, binding] of site.needs.uses) {
        if (usesOf(topology, site).has(role)) look(`use:${role}`, [binding], scope, [], 0);
      }
      look(labelOf(site), own, scope, [], site.count);
      for (const each of site.needs.capabilities) {
        const { requirements = [] } = topology.capabilities.get(each) ?? {};
        look(each, requirements, scope, own, site.count);
      }
    }
    return found;
  }

  /** The sites that have their own of a component. */
  private havingOwn(id: ComponentId): readonly Site[] {
    return [...this.topology.sites.values()].filter((site) => {
      const used = usesOf(this.topology, site);
      const uses = new Map([...site.needs.uses].filter(([role]) => used.has(role)));
      const needing = { ...site, needs: { ...site.needs, uses } };
      return ownComponents(this.topology, needing).some((component) => component.id === id);
    });
  }

  private run(failed: readonly string[]): ReadonlyMap<string, ReferenceOnsets> {
    const given = this.question.given.flatMap((id) =>
      this.topology.components.get(id)?.perSite === true
        ? [...this.topology.sites.keys()].map((site) => `${id}@${site}`)
        : [id],
    );
    return this.model.run(new Map([...given, ...failed].map((id) => [id, 'down'])));
  }

  private taken(
    after: ReadonlyMap<string, ReferenceOnsets>,
    before = this.before,
  ): readonly { readonly site: Site; readonly capability: CapabilityId }[] {
    return [...this.topology.sites.values()].flatMap((site) =>
      site.needs.capabilities
        .map((capability) => ({ site, capability, thing: `${site.id}/${capability}` }))
        .filter(({ thing }) => this.reaches(after.get(thing)) && !this.reaches(before.get(thing))),
    );
  }

  private isLost(
    requirement: Requirement,
    scope: Scope,
    onsets: ReadonlyMap<string, ReferenceOnsets>,
  ): boolean {
    return this.reaches(contribution(requirement, scope, (thing) => onsets.get(thing) ?? NEVER));
  }

  private reaches(onsets: ReferenceOnsets = NEVER): boolean {
    const onset = onsets[this.question.level];
    return this.question.within === null ? onset !== Infinity : onset <= this.question.within;
  }
}

type Group = Requirement & { type: 'group' };

/** The groups in a requirement, as they are read. */
const groupsIn = (requirement: Requirement): readonly Group[] =>
  requirement.type === 'group' ? [requirement, ...requirement.members.flatMap(groupsIn)] : [];

/** The roles that anything at a site uses. */
function usesOf(topology: Topology, site: Site): ReadonlySet<string> {
  const roles = new Set<string>();
  const collect = (requirement: Requirement): void => {
    if (requirement.type === 'group') requirement.members.forEach(collect);
    else if (requirement.target.type === 'role') roles.add(requirement.target.id);
  };
  site.needs.requirements.forEach(collect);
  for (const id of site.needs.capabilities) {
    topology.capabilities.get(id)?.requirements.forEach(collect);
  }
  return roles;
}
