import type { CapabilityId, ComponentId, RoleId } from '../../src/model/ids.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Level } from '../../src/model/state.js';
import type { Site, Topology } from '../../src/model/topology.js';

/**
 * A second reading of semantics.md, section 3, to hold the engine against: no graph, no classes,
 * no queue. Every thing at every site has its formula, which is evaluated over and over until
 * nothing changes. Slow, and near to the words of the page.
 */
export interface ReferenceOnsets {
  readonly degraded: number;
  readonly down: number;
}

type Evaluate = (look: (thing: string) => ReferenceOnsets) => ReferenceOnsets;

const NEVER: ReferenceOnsets = { degraded: Infinity, down: Infinity };

/** The things of a topology by their ids (`a`, `a@site`, `site/capability`), each with its formula. */
export class ReferenceModel {
  readonly things = new Map<string, Evaluate>();
  readonly contributions = new Map<
    string,
    readonly { readonly requirement: Requirement; readonly scope: Scope }[]
  >();
  readonly topology: Topology;
  readonly workarounds: 'count' | 'ignore';

  constructor(topology: Topology, workarounds: 'count' | 'ignore') {
    this.topology = topology;
    this.workarounds = workarounds;
    for (const component of topology.components.values()) {
      const sites = component.perSite ? [...topology.sites.values()] : [null];
      for (const site of sites) {
        const scope: Scope = { topology, site };
        this.define(
          site === null ? component.id : `${component.id}@${site.id}`,
          component.requirements,
          scope,
        );
      }
    }
    for (const site of topology.sites.values()) this.defineSite(site);
  }

  private defineSite(site: Site): void {
    const scope: Scope = { topology: this.topology, site };
    for (const [role, binding] of site.needs.uses)
      this.define(roleThing(site, role), [binding], scope);
    for (const id of site.needs.capabilities) {
      const capability = this.topology.capabilities.get(id);
      if (capability === undefined) throw new Error(`no capability ${id}`);
      const thing = `${site.id}/${id}`;
      this.define(thing, [...capability.requirements, ...site.needs.requirements], scope);
      const { workaround } = capability;
      const itself = this.things.get(thing);
      if (workaround === null || itself === undefined || this.workarounds === 'ignore') continue;
      this.things.set(thing, (look) => {
        const { degraded, down } = itself(look);
        return { degraded, down: workaround.lasts === null ? Infinity : down + workaround.lasts };
      });
    }
  }

  private define(thing: string, requirements: readonly Requirement[], scope: Scope): void {
    this.contributions.set(
      thing,
      requirements.map((requirement) => ({ requirement, scope })),
    );
    this.things.set(thing, (look) => worst(requirements.map((r) => contribution(r, scope, look))));
  }

  /** The least fixpoint, from all up. */
  run(imposed: ReadonlyMap<string, Level>): ReadonlyMap<string, ReferenceOnsets> {
    const onsets = new Map<string, ReferenceOnsets>();
    const look = (thing: string): ReferenceOnsets => onsets.get(thing) ?? NEVER;
    for (let changed = true; changed;) {
      changed = false;
      for (const [thing, evaluate] of this.things) {
        const own = evaluate(look);
        const level = imposed.get(thing);
        const next = {
          degraded: level === undefined ? own.degraded : 0,
          down: level === 'down' ? 0 : own.down,
        };
        const before = look(thing);
        if (next.degraded === before.degraded && next.down === before.down) continue;
        onsets.set(thing, next);
        changed = true;
      }
    }
    return onsets;
  }
}

export interface Scope {
  readonly topology: Topology;
  /** Where roles, capabilities and own components are looked up. */
  readonly site: Site | null;
}

export const roleThing = (site: Site, role: RoleId): string => `${site.id}/use:${role}`;

export function targetThing(
  requirement: Requirement & { type: 'dependency' },
  { topology, site }: Scope,
): string {
  const { target } = requirement;
  const at = site?.id ?? 'nowhere';
  switch (target.type) {
    case 'role':
      return `${at}/use:${target.id}`;
    case 'capability':
      return `${at}/${target.id satisfies CapabilityId}`;
    case 'component': {
      const id: ComponentId = target.id;
      return topology.components.get(id)?.perSite === true ? `${id}@${at}` : id;
    }
  }
}

/** What one requirement contributes: when at least degraded, when down. */
export function contribution(
  requirement: Requirement,
  scope: Scope,
  look: (thing: string) => ReferenceOnsets,
): ReferenceOnsets {
  const raw =
    requirement.type === 'group'
      ? kthBest(
          requirement.members.map((member) => contribution(member, scope, look)),
          requirement.needed,
        )
      : borne(requirement, look(targetThing(requirement, scope)));
  return requirement.effect === 'degraded' ? { degraded: raw.degraded, down: Infinity } : raw;
}

function borne(
  { mode }: Requirement & { type: 'dependency' },
  target: ReferenceOnsets,
): ReferenceOnsets {
  switch (mode.type) {
    case 'startup':
      return NEVER;
    case 'runtime':
      return target;
    case 'login':
    case 'queued':
    case 'cached':
    case 'tolerant': {
      const overdue = target.down + mode.tolerates;
      return {
        degraded: mode.meanwhile === 'up' ? overdue : Math.min(target.degraded, overdue),
        down: overdue,
      };
    }
  }
}

const worst = (all: readonly ReferenceOnsets[]): ReferenceOnsets => ({
  degraded: Math.min(Infinity, ...all.map(({ degraded }) => degraded)),
  down: Math.min(Infinity, ...all.map(({ down }) => down)),
});

/** The k-th best at each moment is at least a level once all but k-1 members are. */
function kthBest(all: readonly ReferenceOnsets[], k: number): ReferenceOnsets {
  const at = (level: Level): number =>
    all.map((onsets) => onsets[level]).sort((a, b) => (a === b ? 0 : b - a))[k - 1] ?? Infinity;
  return { degraded: at('degraded'), down: at('down') };
}
