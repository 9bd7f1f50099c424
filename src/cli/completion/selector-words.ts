import type { Topology } from '../../model/topology.js';
import { selectableThings, allThings } from '../../selection/select-things.js';
import type { Thing } from '../../selection/thing.js';
import type { Candidate } from './wanted.js';

/**
 * What the last term of a selector may become: ids, keys, after a key its values, after a site and
 * `/` its capabilities. Nothing that would have to be quoted in a selector: where that is begun or
 * needed, one has to know what one writes.
 */
export function selectorWords(
  topology: Topology,
  typed: string,
  of: 'components' | 'all',
): readonly Candidate[] {
  if (/["']/.test(typed)) return [];
  const start =
    Math.max(typed.lastIndexOf(','), typed.lastIndexOf('+'), typed.lastIndexOf('!')) + 1;
  const before = typed.slice(0, start);
  const words = termWords(topology, typed.slice(start), of);
  return words.map(({ word, about }) => ({ word: before + word, about }));
}

/** What an owner that follows `--owner` may become. */
export function ownerWords(topology: Topology, typed: string): readonly Candidate[] {
  const owner = 'owner:';
  const start = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('!')) + 1;
  const words = termWords(topology, `${owner}${typed.slice(start)}`, 'components');
  return words.map(({ word, about }) => ({
    word: typed.slice(0, start) + word.slice(owner.length),
    about,
  }));
}

/** What the id of one thing may become: a component's, a site's, after a site and `/` its capabilities'. */
export function idWords(topology: Topology, typed: string): readonly Candidate[] {
  const slash = typed.indexOf('/');
  if (slash >= 0) return capabilitiesAt(topology, typed.slice(0, slash));
  return allThings(topology).flatMap((thing) => (thing.type === 'capability' ? [] : named(thing)));
}

function termWords(topology: Topology, term: string, of: 'components' | 'all'): Candidate[] {
  const { keys, labels } = selectableThings(topology);
  const things = allThings(topology).filter(({ type }) => of === 'all' || type === 'component');
  const slash = term.indexOf('/');
  if (slash >= 0) return of === 'all' ? capabilitiesAt(topology, term.slice(0, slash)) : [];

  const valuesOf = Object.entries(keys).map(([key, valueOf]) => ({
    key: `${key}:`,
    values: things.flatMap((thing) => valueOf(thing) ?? []),
  }));
  const labelled = new Map<string, string[]>();
  for (const thing of things) {
    for (const [label, value] of labels?.(thing) ?? []) {
      labelled.set(label, [...(labelled.get(label) ?? []), value]);
    }
  }
  for (const [label, values] of labelled) valuesOf.push({ key: `label:${label}=`, values });

  const asked = valuesOf.find(({ key }) => term.startsWith(key));
  if (asked !== undefined)
    return plainWords(asked.values).map((value) => ({
      word: asked.key + value,
      about: '',
    }));
  const known = valuesOf.filter(({ key, values }) => isPlainKey(key) && values.length > 0);
  return [...things.flatMap(named), ...known.map(({ key }) => ({ word: key, about: '' }))];
}

function capabilitiesAt(topology: Topology, text: string): Candidate[] {
  for (const site of topology.sites.values()) {
    if (site.id !== text.normalize('NFC')) continue;
    return site.needs.capabilities.map((id) => ({
      word: `${site.id}/${id}`,
      about: topology.capabilities.get(id)?.name ?? '',
    }));
  }
  return [];
}

function named(thing: Thing): Candidate | readonly Candidate[] {
  switch (thing.type) {
    case 'component':
      return { word: thing.component.id, about: thing.component.name };
    case 'capability':
      return { word: thing.capability.id, about: thing.capability.name };
    case 'site':
      return { word: thing.site.id, about: thing.site.name };
    case 'capability-at-site':
      return [];
  }
}

/** Words with single spaces between: no sign of selectors, and nothing that a shell would run. */
const PLAIN = /^[\p{L}\p{N}\p{M}._-]+(?: [\p{L}\p{N}\p{M}._-]+)*$/u;

const plainWords = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => PLAIN.test(text));

const isPlainKey = (key: string): boolean => PLAIN.test(key.replace(/^label:/, '').slice(0, -1));
