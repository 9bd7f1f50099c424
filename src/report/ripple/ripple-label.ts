import type { Words } from '../language/words.js';
import type { HitCapability, HitComponent } from './ripple-things.js';

/** What to write on a node of components: of one its id and course, of several how many. */
export function componentLabel(
  group: readonly HitComponent[],
  { impact: words, terms }: Words,
): readonly string[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  if (others.length === 0) return [first.id, words.course(first.impact)];
  const kinds = new Set(group.map(({ impact }) => impact.kind));
  const kind = kinds.size === 1 ? first.impact.kind : null;
  return [words.picture.components(group.length, kind), terms.state[first.state]];
}

/** What to write on a node of capabilities: which, and at how many sites it is in which state. */
export function capabilityLabel(
  group: readonly HitCapability[],
  { impact: { picture } }: Words,
): readonly string[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const { tally } = first.at;
  if (others.length === 0) return [first.name, picture.sites(tally.sites, tally.kind)];
  const kinds = new Set(group.map(({ at }) => at.tally.kind));
  return [
    picture.capabilities(group.length, kinds.size === 1 ? tally : null),
    picture.somewhere(first.state),
  ];
}
