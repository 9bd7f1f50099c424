import type { Gate } from '../formula.js';

/** What it takes: all members, any, or some number in between. */
export type GateKind = 'all' | 'any' | 'some';

export const kindOf = ({ needed, of }: Gate): GateKind =>
  needed === of.length ? 'all' : needed === 1 ? 'any' : 'some';

/** How many of so many members a gate of a kind needs. */
export const neededFor = (kind: 'all' | 'any', members: number): number =>
  kind === 'all' ? members : 1;
