import type {
  Fate,
  GraphedCapability,
  GraphedComponent,
  GraphedGroup,
} from '../../analysis/graph-result.js';
import { shortDuration } from '../duration-text.js';
import { groupWords } from '../group-words.js';
import { kindNoun, ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { courseText } from '../onset-text.js';
import { worstFirst } from '../severity.js';

/** What is written on a node of components: of one its id and course, of several how many. */
export function componentLines(things: readonly GraphedComponent[]): readonly string[] {
  const [first, ...others] = things;
  if (first === undefined) return [];
  if (others.length > 0) return [countOfKind(things), ...stateOf(things)];
  const id = first.site === null ? first.id : `${first.id}@${first.site}`;
  const each = first.perSite && first.site === null ? ['one at each site'] : [];
  return [id, ...each, ...courseOf(first)];
}

function countOfKind(things: readonly GraphedComponent[]): string {
  const kinds = new Set(things.map(({ kind }) => kind));
  const [kind = null] = kinds;
  const noun =
    kind === null || kinds.size > 1
      ? ownNoun('component', things.length)
      : kindNoun(kind, things.length, 'component');
  return `${groupedNumber(things.length)} ${noun}`;
}

/** The same of capabilities at sites: which, where, and what becomes of them. */
export function capabilityLines(things: readonly GraphedCapability[]): readonly string[] {
  const [first, ...others] = things;
  if (first === undefined) return [];
  const names = new Map(things.map(({ id, name }) => [id, name]));
  if (names.size > 1) {
    const capabilities = `${groupedNumber(names.size)} ${ownNoun('capability', names.size)}`;
    return [sitesOfKinds(things), capabilities, ...stateOf(things)];
  }
  if (others.length > 0) return [first.name, sitesOfKinds(things), ...stateOf(things)];
  return [first.name, ...sitesOfOne(first), ...courseOf(first)];
}

/** `Langnes legekontor`; `118 clinics` and, by which they are told from others, `gp-viken-hosted, …`. */
function sitesOfOne(thing: GraphedCapability): readonly string[] {
  const { first, entries, kinds } = thing.sites;
  const isOne = entries === 1 && kinds.every(({ sites }) => sites === 1);
  return isOne ? [first.name] : [sitesOfKinds([thing]), entries > 1 ? `${first.id}, …` : first.id];
}

/** `1,550 clinics`, `20 hospitals and 3 clinics`; each site once, whatever capabilities it has here. */
function sitesOfKinds(things: readonly GraphedCapability[]): string {
  const classes = new Map(things.map(({ sites }) => [sites.first.id, sites]));
  const counts = new Map<string, number>();
  for (const { kinds } of classes.values()) {
    for (const { kind, sites } of kinds) counts.set(kind, (counts.get(kind) ?? 0) + sites);
  }
  const told = [...counts].map(
    ([kind, sites]) => `${groupedNumber(sites)} ${kindNoun(kind, sites)}`,
  );
  const total = [...counts.values()].reduce((sum, sites) => sum + sites, 0);
  return told.length <= KINDS
    ? told.join(' and ')
    : `${groupedNumber(total)} sites of several kinds`;
}

/** How many kinds of site a node has room for. */
const KINDS = 2;

/** How many of its members a group needs, and what it comes to. */
export function groupLines(group: GraphedGroup): readonly string[] {
  const { failover } = group;
  const pause = failover === null ? [] : [`switches in ${shortDuration(failover)}`];
  return [groupWords(group), ...pause, ...stateOf([group])];
}

interface Fated {
  readonly fate: Fate | null;
}

/** When it comes to what; of what stays up that it does. */
function courseOf({ fate }: Fated): readonly string[] {
  if (fate === null) return [];
  return [courseText(fate) || 'up'];
}

function stateOf(things: readonly Fated[]): readonly string[] {
  const states = things.flatMap(({ fate }) => fate?.state ?? []).sort(worstFirst);
  return states.slice(0, 1);
}
