import type { Findings } from '../../diagnostics/findings.js';
import type { MapNode } from '../document/node.js';
import { placeOfMissing } from './missing-key.js';
import type { Way } from './shape.js';

/** Reports what keeps a mapping from being stated in the way that it comes nearest to. */
export function reportNoWay(
  owner: string,
  ways: readonly Way[],
  node: MapNode,
  findings: Findings,
): void {
  const { entries } = node;
  const missing = ({ needs }: Way): readonly string[] => needs.filter((key) => !entries.has(key));
  const misplaced = ({ without }: Way): readonly string[] =>
    without.filter((key) => entries.has(key));
  if (ways.some((way) => missing(way).length + misplaced(way).length === 0)) return;
  // The one that is stated to the largest part, and with the least that doesn't go with it.
  const rank = (way: Way): number =>
    1 - missing(way).length / way.needs.length - misplaced(way).length / (entries.size + 1);
  const [nearest] = [...ways].sort((a, b) => rank(b) - rank(a));
  if (nearest === undefined) return;
  for (const key of misplaced(nearest)) {
    reportMisplaced(key, nearest, ways, node, findings);
  }
  if (misplaced(nearest).length > 0) return;
  // Where it may be any of several keys, each of them may be the one that is mistyped.
  const lacking = ways.every(({ needs }) => needs.length === 1)
    ? ways.flatMap(missing)
    : missing(nearest);
  const places = lacking.map((key) => placeOfMissing(key, node, findings));
  const [place = null] = places;
  if (place === null || places.includes(null)) return;
  const words = { owner, ways: ways.map(({ needs }) => needs), missing: missing(nearest) };
  findings.report('stated-in-no-way', words, place);
}

/** Reports a key that doesn't go with others, and with which it does. */
function reportMisplaced(
  key: string,
  { needs }: Way,
  ways: readonly Way[],
  { entries }: MapNode,
  findings: Findings,
): void {
  const allowing = ways.filter(({ without }) => !without.includes(key));
  const shared = new Set(allowing.flatMap((way) => way.needs));
  const words = {
    key,
    beside: needs.filter((other) => entries.has(other) && !shared.has(other)),
    ways: allowing.map((way) => way.needs.filter((other) => other !== key)),
  };
  findings.report('key-of-another-way', words, entries.get(key)?.keyRange ?? null);
}
