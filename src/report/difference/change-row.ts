import type { Phrase } from '../phrase.js';

/** One thing that is otherwise than before, as a person reads it. */
export interface ChangeRow {
  readonly change: Change;
  readonly phrase: Phrase;
  /** What it was before, where that takes a line of its own. */
  readonly before: Phrase | null;
}

export type Change = 'came' | 'went' | 'changed';

/** Changes of one sort, with what they come to in a few words. */
export interface ChangePart {
  readonly title: string;
  readonly gist: string;
  readonly rows: readonly ChangeRow[];
}
