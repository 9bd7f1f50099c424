import type { Phrase } from '../../phrase.js';

/** What there is to say of a finding to somebody who has never seen the tool. */
export interface FindingWords {
  /** What is wrong, and how much of it is allowed: a sentence without its full stop. */
  readonly headline: Phrase;
  /** What else there is to know, each fit for a line of its own. */
  readonly details: readonly Phrase[];
  /** What would put it right, said after "To put it right: "; null: no single change would. */
  readonly remedy: Phrase | null;
}
