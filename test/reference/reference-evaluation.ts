import type { Seconds } from '../../src/model/duration.js';
import type { Group, Requirement } from '../../src/model/requirement.js';
import type { State } from '../../src/model/state.js';
import { targetThing } from './reference-model.js';
import { betterOf, byState, kthBest, worstOf } from './state-order.js';
import type { TimedThing } from './timed-things.js';

/**
 * All that one evaluation hands on to the next. Times are on the scenario's clock; what isn't
 * there isn't down, recovering or being taken over.
 */
export interface Memory {
  readonly states: ReadonlyMap<string, State>;
  /** Since when things are down. */
  readonly downSince: ReadonlyMap<string, Seconds>;
  /** The same, workarounds left aside: what "was down before" asks. */
  readonly itselfDownSince: ReadonlyMap<string, Seconds>;
  readonly recoversAt: ReadonlyMap<string, Seconds>;
  /** Of each group with a failover, by its thing and its place among that one's requirements. */
  readonly switches: ReadonlyMap<string, Switch>;
}

interface Switch {
  readonly active: number;
  readonly takeover: { readonly lost: number; readonly until: Seconds } | null;
}

export const ALL_UP: Memory = {
  states: new Map(),
  downSince: new Map(),
  itselfDownSince: new Map(),
  recoversAt: new Map(),
  switches: new Map(),
};

/** The state of a thing, and that with its workaround left aside. */
interface Standing {
  readonly shown: State;
  readonly itself: State;
}

/**
 * One evaluation of semantics.md, section 5: the least fixpoint of all formulas, from all up, with
 * what was *before* held fast; and then what is to be remembered of it.
 */
export function evaluate(
  things: readonly TimedThing[],
  imposed: (thing: string) => State,
  before: Memory,
  now: Seconds,
): Memory {
  const standings = new Map<string, Standing>();
  const look = (id: string): State => standings.get(id)?.shown ?? 'up';
  const formulas = things.map((thing) => new Formula(thing, before, now, look));
  for (let changed = true; changed;) {
    changed = false;
    for (const formula of formulas) {
      const { id } = formula.thing;
      const next = formula.standing(imposed(id));
      const known = standings.get(id);
      if (known?.itself === next.itself && known.shown === next.shown) continue;
      standings.set(id, next);
      changed = true;
    }
  }

  const since = (level: keyof Standing, known: ReadonlyMap<string, Seconds>) =>
    new Map(
      things.flatMap(({ id }) =>
        standings.get(id)?.[level] === 'down' ? [[id, known.get(id) ?? now] as const] : [],
      ),
    );
  return {
    states: new Map(things.map(({ id }) => [id, look(id)])),
    downSince: since('shown', before.downSince),
    itselfDownSince: since('itself', before.itselfDownSince),
    recoversAt: new Map(formulas.flatMap((formula) => formula.recovery(imposed(formula.thing.id)))),
    switches: new Map(formulas.flatMap((formula) => formula.switches())),
  };
}

/** What makes the state of one thing, given what was before. */
class Formula {
  readonly thing: TimedThing;
  private readonly before: Memory;
  private readonly now: Seconds;
  private readonly look: (id: string) => State;

  constructor(thing: TimedThing, before: Memory, now: Seconds, look: (id: string) => State) {
    this.thing = thing;
    this.before = before;
    this.now = now;
    this.look = look;
  }

  standing(imposed: State): Standing {
    const recovering: State = this.recovery(imposed).length > 0 ? 'degraded' : 'up';
    const itself = worstOf([this.made(imposed), recovering]);
    const { workaround } = this.thing;
    if (workaround === null || itself !== 'down') return { itself, shown: itself };
    const since = this.before.itselfDownSince.get(this.thing.id) ?? this.now;
    const exhausted = this.now - since >= (workaround.lasts ?? Infinity);
    return { itself, shown: exhausted ? 'down' : 'degraded' };
  }

  /** "At least degraded until `recovery` from then, unless it goes down again": until when. */
  recovery(imposed: State): readonly (readonly [string, Seconds])[] {
    const { id, recovery } = this.thing;
    if (this.made(imposed) === 'down') return [];
    const until = this.wasDown ? this.now + recovery : (this.before.recoversAt.get(id) ?? -1);
    return this.now < until ? [[id, until]] : [];
  }

  /** After the evaluation: which members are active, and what is taken over. */
  switches(): readonly (readonly [string, Switch])[] {
    const groups = this.thing.requirements.flatMap((requirement, i) =>
      groupsIn(requirement, `${this.thing.id}#${String(i)}`),
    );
    return groups.flatMap(([place, group]) =>
      group.failover === null ? [] : [[place, this.switched(group, place, group.failover)]],
    );
  }

  private get wasDown(): boolean {
    return this.before.itselfDownSince.has(this.thing.id);
  }

  /** By its requirements and impositions alone. */
  private made(imposed: State): State {
    const { id, requirements } = this.thing;
    return worstOf([
      imposed,
      ...requirements.map((requirement, i) => this.contribution(requirement, `${id}#${String(i)}`)),
    ]);
  }

  private contribution(requirement: Requirement, place: string): State {
    const raw =
      requirement.type === 'dependency'
        ? this.borne(requirement)
        : requirement.failover === null
          ? kthBest(this.contributions(requirement, place), requirement.needed)
          : this.active(requirement, place);
    return betterOf(requirement.effect, raw);
  }

  private contributions({ members }: Group, place: string): readonly State[] {
    return members.map((member, i) => this.contribution(member, `${place}.${String(i)}`));
  }

  private borne({ mode, ...rest }: Requirement & { type: 'dependency' }): State {
    const target = targetThing({ mode, ...rest }, this.thing.scope);
    const state = this.look(target);
    switch (mode.type) {
      case 'runtime':
        return state;
      case 'startup':
        return this.wasDown && this.before.itselfDownSince.has(target) ? 'down' : 'up';
      case 'login':
      case 'queued':
      case 'cached':
      case 'tolerant': {
        const outlived = (mode.type === 'login' || mode.type === 'cached') && this.wasDown;
        const since = this.before.downSince.get(target) ?? this.now;
        const overdue = state === 'down' && (outlived || this.now - since >= mode.tolerates);
        return overdue ? 'down' : betterOf(state, mode.meanwhile);
      }
    }
  }

  private active(group: Group, place: string): State {
    const all = this.contributions(group, place);
    const { active, takeover } = this.switchAt(place);
    const under = takeover !== null && this.now < takeover.until;
    return worstOf([all[active] ?? 'up', under ? (all[takeover.lost] ?? 'up') : 'up']);
  }

  private switchAt(place: string): Switch {
    return this.before.switches.get(place) ?? { active: 0, takeover: null };
  }

  private switched(group: Group, place: string, failover: Seconds): Switch {
    const all = this.contributions(group, place);
    const least = kthBest(all, 1);
    const best = all.indexOf(least);
    const { active, takeover } = this.switchAt(place);
    if (byState(all[active] ?? 'up', least) > 0) {
      return { active: best, takeover: { lost: active, until: this.now + failover } };
    }
    if (best !== active) return { active: best, takeover: null };
    return { active, takeover: takeover !== null && this.now < takeover.until ? takeover : null };
  }
}

function groupsIn(requirement: Requirement, place: string): readonly (readonly [string, Group])[] {
  if (requirement.type === 'dependency') return [];
  return [
    [place, requirement],
    ...requirement.members.flatMap((member, i) => groupsIn(member, `${place}.${String(i)}`)),
  ];
}
