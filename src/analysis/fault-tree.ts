import { gateOf, thingsBelow } from '../logic/formula.js';
import type { FaultFormula, FaultTree, FaultTreeGate } from '../model/fault-tree.js';
import { freeId } from '../model/free-id.js';
import type { Topology } from '../model/topology.js';
import type { FoundThing } from '../selection/find-thing.js';
import { failureFormula, type FailureFormula } from './exact/failure-formula.js';
import { basicEvents } from './fault-tree/basic-events.js';
import { structureOf } from './structure.js';

export interface FaultTreeQuestion {
  /** A component, or a capability at a site. */
  readonly target: Exclude<FoundThing, { readonly type: 'site' }>;
  /** Components taken as perfect, by id, or of one site as `component@site`. */
  readonly except: ReadonlySet<string>;
}

export type FaultTreeAnswer =
  | { readonly ok: true; readonly tree: FaultTree }
  /** Nothing that may fail takes the target down, or the tree would have more gates than the limit. */
  | { readonly ok: false; readonly reason: 'never' | 'too-large' };

/** Gates of a tree, which is more than the tools that read one take. */
export const MOST_GATES = 1_000_000;

/**
 * The fault tree of what takes something down at last: see semantics, sections 3 and 4. Workarounds
 * are looked through, tolerated outages count, and circles are unfolded, since a tree has none. Its
 * basic events are the components that may fail, and common causes apart from them.
 *
 * Time and memory: linear in the topology and in the tree.
 */
export function faultTree(
  topology: Topology,
  { target, except }: FaultTreeQuestion,
): FaultTreeAnswer {
  const { site } = target;
  const apart = new Set(site === null ? [] : [site.id]);
  const structure = structureOf(topology, { apart, ownNeedsCount: () => true }, 'ignore');
  const id = idOf(target);
  const node = structure.numberOf.get(id);
  if (node === undefined) throw new Error(`there is no ${id}`);
  const threshold = { level: 'down', within: null } as const;
  const options = { except, commonCause: true, limit: MOST_GATES };
  const made = failureFormula(structure, [node], threshold, options);
  if (made === null) return { ok: false, reason: 'too-large' };
  const { formula, tops } = made;
  const top = tops[0] ?? 0;
  if (gateOf(formula, top)?.of.length === 0) return { ok: false, reason: 'never' };
  const events = basicEvents(structure, made.events);
  const names = new Names(events.map((each) => each.id));
  const label = target.type === 'component' ? target.component.name : target.capability.name;
  const tree: FaultTree = {
    name: topology.name,
    gates: gatesOf(made, top, { id: names.like(id), label: label === id ? null : label }, names),
    events,
  };
  return { ok: true, tree };
}

const idOf = (target: FaultTreeQuestion['target']): string => {
  if (target.type === 'capability') return `${target.site.id}/${target.capability.id}`;
  const { component, site } = target;
  return site === null ? component.id : `${component.id}@${site.id}`;
};

/** Ids of gates, each like no other and like no event's. */
class Names {
  private readonly taken: Set<string>;
  private gates = 0;

  constructor(events: readonly string[]) {
    this.taken = new Set(events);
  }

  /** Where a component fails by itself, that event has its id, and not the gate of its being down. */
  like(id: string): string {
    const free = this.taken.has(id) ? freeId(`${id}-down`, this.taken) : id;
    this.taken.add(free);
    return free;
  }

  next(): string {
    this.gates += 1;
    const id = `g${String(this.gates)}`;
    if (this.taken.has(id)) return this.next();
    this.taken.add(id);
    return id;
  }
}

/** The gates that a top is made of, it first, each before its members. */
function gatesOf(
  { formula }: FailureFormula,
  top: number,
  named: Pick<FaultTreeGate, 'id' | 'label'>,
  names: Names,
): readonly FaultTreeGate[] {
  if (gateOf(formula, top) === undefined) {
    return [{ ...named, formula: { type: 'event', event: top } }];
  }
  const things = thingsBelow(formula, top).filter((thing) => thing >= formula.variables);
  const places = new Map(things.reverse().map((thing, place) => [thing, place]));
  const aliases: FaultTreeGate[] = [];
  const referenceTo = (thing: number): FaultFormula => {
    const gate = places.get(thing);
    return gate === undefined ? { type: 'event', event: thing } : { type: 'gate', gate };
  };
  /** What counts more than once has to have as many names: the tools that read trees refuse it else. */
  const aliasOf = (formula: FaultFormula): FaultFormula => {
    const gate = places.size + aliases.push({ id: names.next(), label: null, formula }) - 1;
    return { type: 'gate', gate };
  };
  const gates = things.map((thing): FaultTreeGate => {
    const { needed, of } = gateOf(formula, thing) ?? { needed: 1, of: [] };
    const met = new Set<number>();
    const members = of.map((member) => {
      const isMet = met.has(member);
      met.add(member);
      return isMet ? aliasOf(referenceTo(member)) : referenceTo(member);
    });
    const own = thing === top ? named : { id: names.next(), label: null };
    return { ...own, formula: { type: 'vote', needed, of: members } };
  });
  return [...gates, ...aliases];
}
