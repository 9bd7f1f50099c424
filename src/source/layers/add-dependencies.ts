import type { Findings } from '../../diagnostics/findings.js';
import { isNull, type Entry, type ListNode, type MapNode, type Node } from '../document/node.js';
import { requirement } from '../shape/requirement-shape.js';
import type { TableRow } from '../table/read-table.js';

/** The two that share their ids, so that a row can name one of either. */
const SECTIONS = ['components', 'sites'] as const;
type Section = (typeof SECTIONS)[number];

const SHAPES = { components: requirement('component'), sites: requirement('site') };

/**
 * Adds the rows of tables of dependencies to what the components and sites that they name need
 * (semantics, "CSV"). A site that has none of its own so far keeps those of its profile.
 *
 * Linear in the rows, and in the size of the sections that they touch.
 */
export function addDependencies(
  topology: Node,
  rows: readonly TableRow[],
  findings: Findings,
): Node {
  if (rows.length === 0 || topology.type !== 'map') return topology;
  const added: Record<Section, Map<string, TableRow[]>> = {
    components: new Map(),
    sites: new Map(),
  };
  for (const row of rows) {
    const id = row.id.normalize('NFC');
    const section = SECTIONS.find((each) => thingsOf(topology, each)?.has(id) === true);
    if (section === undefined) {
      reportUnknown(id, row, topology, findings);
      continue;
    }
    // Looked at by itself, as a layer above may replace it.
    SHAPES[section].read(row.node, { findings, removals: false });
    const known = added[section].get(id);
    if (known === undefined) added[section].set(id, [row]);
    else known.push(row);
  }
  const entries = new Map(topology.entries);
  for (const section of SECTIONS) {
    const entry = topology.entries.get(section);
    if (added[section].size === 0 || entry?.value.type !== 'map') continue;
    const things = new Map(entry.value.entries);
    for (const [id, own] of added[section]) {
      const thing = things.get(id);
      if (thing === undefined) continue;
      things.set(id, { ...thing, value: withNeeds(thing.value, own, section, topology) });
    }
    entries.set(section, { ...entry, value: { ...entry.value, entries: things } });
  }
  return { ...topology, entries };
}

function thingsOf(topology: MapNode, section: string): ReadonlyMap<string, Entry> | undefined {
  const things = topology.entries.get(section)?.value;
  return things?.type === 'map' ? things.entries : undefined;
}

function reportUnknown(
  id: string,
  { idRange }: TableRow,
  topology: MapNode,
  findings: Findings,
): void {
  const names = SECTIONS.flatMap((section) => [...(thingsOf(topology, section)?.keys() ?? [])]);
  const other = thingsOf(topology, 'capabilities')?.has(id) === true ? 'capability' : null;
  const nearest = findings.nearest(id, names);
  findings.report('unknown-id', { of: 'component', id, now: null, other, nearest }, idRange);
}

function withNeeds(
  thing: Node,
  rows: readonly TableRow[],
  section: Section,
  topology: MapNode,
): Node {
  const [first] = rows;
  // What isn't a mapping was reported where it stands.
  if (first === undefined || (thing.type !== 'map' && !isNull(thing))) return thing;
  const own = thing.type === 'map' ? thing.entries : new Map<string, Entry>();
  const stated =
    own.get('dependsOn') ?? (section === 'sites' ? ofProfile(own, topology) : undefined);
  if (stated !== undefined && stated.value.type !== 'list') return thing;
  const dependsOn: ListNode = {
    type: 'list',
    items: [
      ...(stated?.value.type === 'list' ? stated.value.items : []),
      ...rows.map(({ node }) => node),
    ],
    range: stated?.value.range ?? first.idRange,
  };
  const entry = { keyRange: stated?.keyRange ?? first.idRange, value: dependsOn };
  return { type: 'map', entries: new Map([...own, ['dependsOn', entry]]), range: thing.range };
}

/** A site's own needs replace those of its profile: to add to them, they have to be its own. */
function ofProfile(site: ReadonlyMap<string, Entry>, topology: MapNode): Entry | undefined {
  const id = site.get('profile')?.value;
  if (id?.type !== 'scalar') return undefined;
  const profile = thingsOf(topology, 'profiles')?.get(id.text.normalize('NFC'))?.value;
  return profile?.type === 'map' ? profile.entries.get('dependsOn') : undefined;
}
