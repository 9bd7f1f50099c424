import { componentId, type ComponentId } from '../../model/ids.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Availability, CommonCause, Component } from '../../model/topology.js';
import type { Located } from '../shape/shape.js';
import type { commonCause } from '../shape/topology-shapes.js';
import { isKnown } from './known-ids.js';
import type { Read, Resolving, StatedTopology } from './resolving.js';

/** Differences that only the rounding of a division makes. */
const SAME = 1e-9;

/** Groups of components that fail together (semantics, "Structural availability"). */
export function resolveCommonCause(
  stated: NonNullable<StatedTopology['commonCause']>,
  components: ReadonlyMap<ComponentId, Component>,
  resolving: Resolving,
): readonly CommonCause[] {
  const places = new Map<string, SourceRange>();
  return stated.flatMap((group) => resolveGroup(group, places, components, resolving) ?? []);
}

function resolveGroup(
  { node, components: members, beta }: Read<typeof commonCause>,
  places: Map<string, SourceRange>,
  components: ReadonlyMap<ComponentId, Component>,
  resolving: Resolving,
): CommonCause | null {
  const { findings } = resolving;
  const list = node.entries.get('components');
  if (members === undefined || list === undefined) return null;
  const ids = members.flatMap((member) => memberId(member, places, resolving) ?? []);
  if (list.value.type === 'list' && list.value.items.length < 2) {
    findings.report('common-cause-too-small', {}, list.keyRange);
  }
  const differing = differingMembers(ids, components);
  if (differing.length > 0) {
    findings.report('common-cause-unequal', { ids: differing }, list.keyRange);
  }
  return beta === undefined ? null : { components: ids, beta: beta.value, range: node.range };
}

function memberId(
  member: Located<string>,
  places: Map<string, SourceRange>,
  { known, findings }: Resolving,
): ComponentId | null {
  if (!isKnown('component', member, known, findings)) return null;
  const { value: id, range } = member;
  const first = places.get(id);
  if (first !== undefined) {
    findings.report('common-cause-twice', { id, first }, range);
    return null;
  }
  places.set(id, range);
  return componentId(id);
}

/** The first member and one that is not as available as it is; none where all are. */
function differingMembers(
  ids: readonly ComponentId[],
  components: ReadonlyMap<ComponentId, Component>,
): readonly ComponentId[] {
  const [first] = ids;
  if (first === undefined) return [];
  const expected = unavailability(components.get(first)?.availability ?? null);
  const other = ids.find((id) => {
    const found = unavailability(components.get(id)?.availability ?? null);
    return Math.abs(found - expected) > SAME * Math.max(found, expected);
  });
  return other === undefined ? [] : [first, other];
}

/** What declares nothing counts as perfect. */
function unavailability(availability: Availability | null): number {
  if (availability === null) return 0;
  return availability.type === 'fraction'
    ? 1 - availability.value
    : availability.mttr / (availability.mtbf + availability.mttr);
}
