import type { Need } from '../analysis/structure.js';
import type { KnownFinding } from '../model/known-finding.js';
import type { Rule } from '../model/policy.js';
import type { Finding, RulePage } from './check-result.js';
import type { Selected } from './selected.js';
import type { Subject } from './subject.js';

/** A rule of the catalogue: what is to be said of it, and how what it looks for is found. */
export interface RuleEntry<R extends Rule> {
  readonly page: RulePage;
  readonly find: (rule: R, looking: Looking) => Iterable<Found>;
}

/** What a rule has to look at. */
export interface Looking {
  readonly subject: Subject;
  readonly selected: Selected;
  /** What the rules before this one have found. */
  readonly earlier: readonly IdentifiedFinding[];
  /** How many nodes the diagrams may have of rules that look at all combinations of failures. */
  readonly budget: number;
  /** Is told of each component when its failure has been tried. */
  readonly watch: () => void;
}

/** Something found by a rule. */
export interface Found extends Pick<Finding, 'finding' | 'about' | 'place' | 'paths' | 'detail'> {
  /** The needs on the ways on which it comes about; computed when asked for. */
  readonly evidence: () => Iterable<Need>;
}

/** The same, and by what it is known. */
export interface IdentifiedFinding extends KnownFinding {
  readonly found: Found;
}
