import type { Formula } from '../formula.js';
import { gateOf } from '../formula.js';

/** What a module is made of, down to its leaves: variables, and modules within, which are solved. */
export interface Inside {
  /** Each after its members, so that the module itself is the last. Places in it stand for things. */
  readonly things: readonly number[];
  /** For each place the places of its members; none where it is a leaf. */
  readonly members: readonly (readonly number[])[];
}

/**
 * Goes through a module in depth, members as they are listed.
 *
 * O(members of its gates), without recursion.
 */
export function insideOf(
  formula: Formula,
  module: number,
  isLeaf: (thing: number) => boolean,
): Inside {
  const things: number[] = [];
  const members: (readonly number[])[] = [];
  const places = new Map<number, number>();
  const followed: number[] = [0];
  const path: number[] = [module];
  const membersOf = (thing: number): readonly number[] =>
    thing !== module && isLeaf(thing) ? [] : (gateOf(formula, thing)?.of ?? []);
  for (let thing = path.at(-1); thing !== undefined; thing = path.at(-1)) {
    const of = membersOf(thing);
    const index = followed[path.length - 1] ?? 0;
    const next = of[index];
    if (next === undefined) {
      path.pop();
      places.set(thing, things.length);
      things.push(thing);
      members.push(of.map((member) => places.get(member) ?? 0));
      continue;
    }
    followed[path.length - 1] = index + 1;
    if (places.has(next)) continue;
    followed[path.length] = 0;
    path.push(next);
  }
  return { things, members };
}

/** Places of leaves, each once, from what is tested first to what is tested last. */
export type Order = (inside: Inside) => readonly number[];

/**
 * How much each place counts: a module 1, which it spreads evenly over its members, and so do they.
 * What is near the top, or stands in many places, counts much.
 *
 * @param shares for each place, over how many members it spreads
 */
export function weightsOf(
  { members }: Inside,
  countsFor: (place: number) => boolean = () => true,
  shares: (place: number) => number = (place) => members[place]?.length ?? 0,
): Float64Array {
  const weights = new Float64Array(members.length);
  weights[members.length - 1] = 1;
  for (let place = members.length - 1; place >= 0; place -= 1) {
    const share = (weights[place] ?? 0) / shares(place);
    for (const member of members[place] ?? []) {
      if (countsFor(member)) weights[member] = (weights[member] ?? 0) + share;
    }
  }
  return weights;
}
