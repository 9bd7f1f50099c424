/**
 * A second reading of semantics.md, "Layers", to hold the loader against: plain objects in, one
 * plain object out, in which nothing is left to substitute. No positions, no sharing, no order of
 * work: each sentence is a function, and closures grow until nothing changes.
 */
export type PlainMap = Readonly<Record<string, unknown>>;
export type PlainRequirement = string | PlainMap;

/** A layer as its file says, but for what it adds by a table of dependencies. */
export interface PlainLayer {
  readonly topology: PlainMap;
  readonly added: readonly { readonly from: string; readonly requirement: PlainMap }[];
}

/** A substitute doesn't go with a dependency that it replaces: `startup` beside `effect: degraded`. */
export class Clash extends Error {}

/** @throws Clash */
export function mergedLayers(layers: readonly PlainLayer[]): PlainMap {
  return layers.reduce<PlainMap>((below, layer, i) => {
    if (i === 0) return withAdded(layer.topology, layer);
    const { substitute = {}, ...own } = layer.topology;
    const substitutes = mapOf(substitute);
    const plain = withAdded(laidOver(below, own, []), layer);
    const exempt = (id: string): ReadonlySet<string> =>
      heldUpBy(id, below, { topology: own, added: layer.added }, plain, substitutes);
    const changed = substituted(below, own, substitutes, exempt);
    return withAdded(laidOver(changed, own, []), layer);
  }, {});
}

// "Mappings merge key by key at every depth; anything else, lists and whole requirements too, is
// replaced; null removes", but that of a site's roles and labels is kept, for its profile.

function laidOver(below: PlainMap, above: PlainMap, path: readonly string[]): PlainMap {
  const merged: Record<string, unknown> = { ...below };
  const atSite = path[0] === 'sites' && (path[2] === 'uses' || path[2] === 'labels');
  for (const [key, value] of Object.entries(above)) {
    const known: unknown = Object.hasOwn(below, key) ? below[key] : undefined;
    const isRequirement = path[2] === 'uses';
    if (value === null && !atSite) Reflect.deleteProperty(merged, key);
    else if (isMap(value) && isMap(known) && !isRequirement) {
      merged[key] = laidOver(known, value, [...path, key]);
    } else merged[key] = value;
  }
  return merged;
}

/** "`as: dependencies`: … added to what `from` needs"; a site that has its needs from a profile keeps them. */
function withAdded(topology: PlainMap, { added }: PlainLayer): PlainMap {
  return added.reduce<PlainMap>((current, { from, requirement }) => {
    const section = Object.hasOwn(mapOf(current['components']), from) ? 'components' : 'sites';
    const things = mapOf(current[section]);
    const thing = mapOf(things[from]);
    const profile = mapOf(mapOf(current['profiles'])[String(thing['profile'])]);
    const needs = listOf(thing['dependsOn'] ?? profile['dependsOn']);
    const changed = { ...thing, dependsOn: [...needs, requirement] };
    return { ...current, [section]: { ...things, [from]: changed } };
  }, topology);
}

/** "… in what the components named in it need themselves, directly or through others". */
function heldUpBy(
  id: string,
  below: PlainMap,
  own: PlainLayer,
  plain: PlainMap,
  substitutes: PlainMap,
): ReadonlySet<string> {
  const held = new Set(named(substitutes[id]));
  for (let size = -1; size < held.size;) {
    size = held.size;
    for (const component of [...held]) {
      for (const other of needsOf(component, plain)) held.add(other);
      if (!standsAsBelow(component, own)) continue;
      for (const other of needsOf(component, below)) {
        // Of what is replaced in turn, what replaces it.
        if (Object.hasOwn(substitutes, other)) {
          for (const each of named(substitutes[other])) held.add(each);
        }
      }
    }
  }
  return held;
}

const needsOf = (component: string, topology: PlainMap): readonly string[] =>
  listOf(mapOf(mapOf(topology['components'])[component])['dependsOn']).flatMap(named);

function standsAsBelow(component: string, { topology }: PlainLayer): boolean {
  const things = mapOf(topology['components']);
  if (!Object.hasOwn(things, component)) return true;
  return isMap(things[component]) && !Object.hasOwn(things[component], 'dependsOn');
}

/** The components in a requirement. */
export function named(requirement: unknown): readonly string[] {
  if (typeof requirement === 'string') return [requirement];
  const { on, anyOf, allOf, of } = mapOf(requirement);
  if (typeof on === 'string') return [on];
  return listOf(anyOf ?? allOf ?? of).flatMap(named);
}

/** "Each dependency on that id in the layers below (in requirements, members, role bindings)". */
function substituted(
  below: PlainMap,
  own: PlainMap,
  substitutes: PlainMap,
  exempt: (id: string) => ReadonlySet<string>,
): PlainMap {
  const changed: Record<string, unknown> = { ...below };
  for (const section of ['components', 'capabilities', 'profiles', 'sites']) {
    if (!isMap(below[section])) continue;
    const over = mapOf(own[section]);
    changed[section] = mapped(below[section], (thing, id) => {
      if (Object.hasOwn(over, id) && !isMap(over[id])) return thing;
      const above = mapOf(Object.hasOwn(over, id) ? over[id] : undefined);
      const inside = (requirement: unknown): unknown =>
        replaced(requirement, (on) =>
          Object.hasOwn(substitutes, on) && !(section === 'components' && exempt(on).has(id))
            ? { by: substitutes[on], starts: section === 'components' }
            : null,
        );
      const next: Record<string, unknown> = { ...mapOf(thing) };
      if (Array.isArray(next['dependsOn']) && !Object.hasOwn(above, 'dependsOn')) {
        next['dependsOn'] = next['dependsOn'].map(inside);
      }
      if (isMap(next['uses']) && !(Object.hasOwn(above, 'uses') && !isMap(above['uses']))) {
        const roles = mapOf(above['uses']);
        next['uses'] = mapped(next['uses'], (binding, role) =>
          Object.hasOwn(roles, role) ? binding : inside(binding),
        );
      }
      return next;
    });
  }
  return changed;
}

type Find = (on: string) => { readonly by: unknown; readonly starts: boolean } | null;

function replaced(requirement: unknown, find: Find): unknown {
  if (typeof requirement === 'string') return replaced({ on: requirement }, find);
  if (!isMap(requirement)) return requirement;
  const { on } = requirement;
  if (typeof on === 'string') {
    const found = find(on);
    return found === null ? requirement : inherited(found.by, requirement, found.starts);
  }
  const members = (value: unknown, key: string): unknown =>
    ['anyOf', 'allOf', 'of'].includes(key)
      ? listOf(value).map((member) => replaced(member, find))
      : value;
  return mapped(requirement, members);
}

/** "Its mode with durations, `tolerates`, `meanwhile` and effect pass to the dependencies in there that have none of their own". */
function inherited(by: unknown, from: PlainMap, starts: boolean): unknown {
  if (typeof by === 'string') return inherited({ on: by }, from, starts);
  const map = mapOf(by);
  if (typeof map['on'] !== 'string') {
    return mapped(map, (value) =>
      Array.isArray(value) ? value.map((member) => inherited(member, from, starts)) : value,
    );
  }
  const { mode, session, buffer, ttl, tolerates, meanwhile, effect } = from;
  const hasBearing = 'mode' in map || 'tolerates' in map;
  const whole: PlainMap = {
    ...(effect === undefined ? {} : { effect }),
    ...(hasBearing ? {} : present({ mode, session, buffer, ttl, tolerates, meanwhile })),
    ...map,
  };
  if (whole['mode'] === 'startup' && (whole['effect'] === 'degraded' || !starts)) throw new Clash();
  return whole;
}

const present = (map: PlainMap): PlainMap =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));

const mapped = (map: PlainMap, change: (value: unknown, key: string) => unknown): PlainMap =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));

const isMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const mapOf = (value: unknown): PlainMap => (isMap(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
