import { gateOf, thingsBelow, type Formula } from '../logic/formula.js';
import type { FaultFormula, FaultTree, FaultTreeGate } from '../model/fault-tree.js';
import { freeId } from '../model/free-id.js';
import type { Topology } from '../model/topology.js';
import type { FoundThing } from '../selection/find-thing.js';
import { failureFormula, type FailureFormula } from './exact/failure-formula.js';
import { basicEvents } from './fault-tree/basic-events.js';
import { structureOf, type Structure } from './structure.js';

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
  const top = made.tops[0] ?? 0;
  if (gateOf(made.formula, top)?.of.length === 0) return { ok: false, reason: 'never' };
  return { ok: true, tree: treeOf(made, top, target, structure) };
}

/** The tree of what is below a thing of a formula: what has no part in that is left out. */
function treeOf(
  { formula, events: stated }: FailureFormula,
  top: number,
  target: FaultTreeQuestion['target'],
  structure: Structure,
): FaultTree {
  const things = thingsBelow(formula, top);
  const variables = things.filter((thing) => thing < formula.variables).sort((a, b) => a - b);
  const events = basicEvents(
    structure,
    variables.flatMap((variable) => stated[variable] ?? []),
  );
  const names = new Names(events.map(({ id }) => id));
  const id = idOf(target);
  const name = target.type === 'component' ? target.component.name : target.capability.name;
  const named = { id: names.like(id), label: name === id ? null : name };
  const placed: Placed = {
    formula,
    events: new Map(variables.map((variable, event) => [variable, event])),
    // Each before its members, the top one first.
    gates: things.filter((thing) => thing >= formula.variables).reverse(),
  };
  return { name: structure.topology.name, gates: gatesOf(placed, top, named, names), events };
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

/** What is part of a tree, by where it stands there. */
interface Placed {
  readonly formula: Formula;
  /** Variables, by place. */
  readonly events: ReadonlyMap<number, number>;
  /** Things of the formula. */
  readonly gates: readonly number[];
}

function gatesOf(
  { formula, events, gates: things }: Placed,
  top: number,
  named: Pick<FaultTreeGate, 'id' | 'label'>,
  names: Names,
): readonly FaultTreeGate[] {
  const places = new Map(things.map((thing, place) => [thing, place]));
  const referenceTo = (thing: number): FaultFormula => {
    const gate = places.get(thing);
    return gate === undefined
      ? { type: 'event', event: events.get(thing) ?? NaN }
      : { type: 'gate', gate };
  };
  if (things.length === 0) return [{ ...named, formula: referenceTo(top) }];
  const aliases: FaultTreeGate[] = [];
  /** What counts more than once has to have as many names: tools that read trees refuse it else. */
  const aliasOf = (reference: FaultFormula): FaultFormula => {
    const alias = { id: names.next(), label: null, formula: reference };
    return { type: 'gate', gate: things.length + aliases.push(alias) - 1 };
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
