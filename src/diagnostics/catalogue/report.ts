import { error, type Entries } from '../entry.js';
import { quote } from '../phrases.js';

/** What keeps a number of a report within others. */
export type Bound = 'total' | 'degraded' | 'members' | 'nodes' | 'depth' | 'met';

/** Findings about a saved report: what it says can't hold together. */
export interface ReportArguments {
  'out-of-bounds': {
    readonly number: number;
    readonly from: number;
    readonly to: number;
    readonly bound: Bound;
  };
  /** Keys of times. */
  'out-of-order': { readonly first: string; readonly second: string };
  'bars-overlap': Record<never, never>;
  'thing-or-group': Record<never, never>;
}

const BOUNDS: Readonly<Record<Bound, string>> = {
  total: 'there are no more of them in all',
  degraded: 'no more of them are degraded',
  members: 'the group has no more members',
  nodes: 'an edge leads from one node of the picture to another, by their places, from 0',
  depth: 'only the first line stands at 0, and each other one step below the line before at most',
  met: 'that many of them can have been met, by what is told of each',
};

export const REPORT_ENTRIES: Entries<ReportArguments> = {
  'out-of-bounds': error(
    ({ number, from, to, bound }) =>
      `expected ${from === to ? String(to) : `a number from ${String(from)} to ${String(to)}`}, found ${String(number)}: ${BOUNDS[bound]}`,
  ),
  'out-of-order': error(
    ({ first, second }) => `${quote(second)} lies before ${quote(first)}, which comes first`,
  ),
  'bars-overlap': error(() => 'this bar begins before the one before it has ended'),
  'thing-or-group': error(
    () => "a line is of a thing, with 'id' and 'name', or of a 'group'; what it isn't of is null",
  ),
};
