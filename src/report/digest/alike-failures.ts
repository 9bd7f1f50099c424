import type { Failure } from '../../analysis/spof-result.js';

/** A failure, or several that a reader takes for one: sites' own ones of a component that weigh alike. */
export interface AlikeFailures {
  readonly first: Failure;
  readonly count: number;
}

/** In the order in which the first of each comes. */
export function alikeFailures(failures: readonly Failure[]): readonly AlikeFailures[] {
  const alike = new Map<string, { first: Failure; count: number }>();
  for (const failure of failures) {
    const key = keyOf(failure);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { first: failure, count: 1 });
    else known.count += 1;
  }
  return [...alike.values()];
}

function keyOf({ id, site, toll }: Failure): string {
  if (site === null) return id;
  const [component = ''] = id.split('@');
  return JSON.stringify([component, toll.pairs, toll.criticality, toll.after]);
}
