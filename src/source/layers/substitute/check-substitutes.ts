import type { Findings } from '../../../diagnostics/findings.js';
import { componentId, type ComponentId } from '../../../model/ids.js';
import type { Node } from '../../document/node.js';
import { isKnown, type KnownIds } from '../../resolve/known-ids.js';
import { removedIds } from '../removed-ids.js';
import { entriesUnder, type Layering } from './layering.js';
import type { Substitute } from './read-substitutes.js';

/**
 * The substitutes that fit the layers: of components that the layers below define, by components
 * that those or this layer define. The others are reported.
 */
export function fittingSubstitutes(
  substitutes: ReadonlyMap<string, Substitute>,
  { lower, merged }: Layering,
  findings: Findings,
): ReadonlyMap<string, Substitute> {
  const below = idsIn(lower);
  const all = idsIn(merged);
  const fitting = new Map<string, Substitute>();
  for (const [id, substitute] of substitutes) {
    const unknown = substitute.names.filter((name) => !isKnown('component', name, all, findings));
    const isBelow = isDefinedBelow(substitute, below, all, findings);
    if (isBelow && unknown.length === 0) fitting.set(id, substitute);
  }
  return fitting;
}

function isDefinedBelow(
  { id, keyRange }: Substitute,
  below: KnownIds,
  all: KnownIds,
  findings: Findings,
): boolean {
  if (below.component.has(id) || !all.component.has(id)) {
    return isKnown('component', { value: id, range: keyRange }, below, findings);
  }
  findings.report('substitute-of-own-component', { id }, keyRange);
  return false;
}

/** What layers remove is told of where something else needs it. */
const NOTHING_REMOVED = removedIds([]);

function idsIn(topology: Node): KnownIds {
  let formerly: ReadonlyMap<string, ComponentId> | null = null;
  return {
    component: entriesUnder(topology, 'components'),
    capability: entriesUnder(topology, 'capabilities'),
    profile: entriesUnder(topology, 'profiles'),
    site: entriesUnder(topology, 'sites'),
    removed: NOTHING_REMOVED,
    // Only asked for where an id is unknown.
    get formerly() {
      return (formerly ??= formerIds(topology));
    },
  };
}

function formerIds(topology: Node): ReadonlyMap<string, ComponentId> {
  const formerly = new Map<string, ComponentId>();
  for (const [id, { value }] of entriesUnder(topology, 'components')) {
    const listed = value.type === 'map' ? value.entries.get('formerly')?.value : undefined;
    if (listed?.type !== 'list') continue;
    for (const former of listed.items) {
      if (former.type === 'scalar') formerly.set(former.text.normalize('NFC'), componentId(id));
    }
  }
  return formerly;
}
