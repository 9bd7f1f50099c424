import { kindNoun, ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { courseText } from '../onset-text.js';
import { tallyText } from '../impact-sentences.js';
import type { HitCapability, HitComponent } from './ripple-things.js';

/** What to write on a node of components: of one its id and course, of several how many. */
export function componentLabel(group: readonly HitComponent[]): readonly string[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  if (others.length === 0) return [first.id, courseText(first.impact)];
  const kinds = new Set(group.map(({ impact }) => impact.kind));
  const kind = kinds.size === 1 && first.impact.kind !== null ? ` (${first.impact.kind})` : '';
  return [`${groupedNumber(group.length)} components${kind}`, first.state];
}

/** What to write on a node of capabilities: which, and at how many sites it is in which state. */
export function capabilityLabel(group: readonly HitCapability[]): readonly string[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const { kind, sites } = first.at.tally;
  if (others.length === 0) {
    const of = `of ${groupedNumber(sites.total)} ${kindNoun(kind, sites.total)}`;
    return [first.name, `${tallyText(sites.down, sites.degraded)} ${of}`];
  }
  const kinds = new Set(group.map(({ at }) => at.tally.kind));
  const at = kinds.size === 1 ? kindNoun(kind, sites.total) : 'several kinds of site';
  const noun = ownNoun('capability', group.length);
  return [`${groupedNumber(group.length)} ${noun} at ${at}`, `${first.state} somewhere`];
}
