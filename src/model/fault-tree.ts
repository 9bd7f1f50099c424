/**
 * A coherent fault tree: which basic events together bring its top gate about. What happens at a
 * gate is a failure; there are no negations, and gates don't lead back to themselves.
 */
export interface FaultTree {
  /** Null: it has none. */
  readonly name: string | null;
  /** At least one, the top gate first. */
  readonly gates: readonly FaultTreeGate[];
  readonly events: readonly BasicEvent[];
}

export interface FaultTreeGate {
  /** Like that of no other gate, and of no event. */
  readonly id: string;
  /** What it is, in words; null where nothing says. */
  readonly label: string | null;
  readonly formula: FaultFormula;
}

export interface BasicEvent {
  /** Like that of no other event, and of no gate. */
  readonly id: string;
  readonly label: string | null;
  /** From 0 to 1; null where nothing says. */
  readonly probability: number | null;
}

/** What brings a gate about. Gates and events by their places in the tree. */
export type FaultFormula =
  | { readonly type: 'gate'; readonly gate: number }
  | { readonly type: 'event'; readonly event: number }
  | FaultVote;

/** True when at least `needed` of its members are: one for `or`, all for `and`. */
export interface FaultVote {
  readonly type: 'vote';
  /** From 1 to the number of members. */
  readonly needed: number;
  /** One at least; a member counts as often as it is listed. */
  readonly of: readonly FaultFormula[];
}
