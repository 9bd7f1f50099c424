import type { Topology } from '../../model/topology.js';
import type {
  ChangedCapability,
  ChangedComponent,
  ChangedSite,
  ComponentChanges,
  ThingChanges,
} from '../difference-result.js';
import { capabilityFields, componentFields, fieldChanges, siteFields } from './field-changes.js';
import type { Renamings } from './renamings.js';

/** Components that came, went, were renamed, or say something else of themselves. */
export function componentChanges(
  before: Topology,
  after: Topology,
  { renamed, toAfter, toBefore }: Renamings,
): ComponentChanges {
  const told = ({ id, name, kind, owner }: ChangedComponent) => ({ id, name, kind, owner });
  const changes = changesBetween(
    { things: before.components, partner: toAfter },
    { things: after.components, partner: toBefore },
    componentFields,
    told,
  );
  return { ...changes, renamed };
}

/** Capabilities that came, went, or say something else of themselves. */
export const capabilityChanges = (
  before: Topology,
  after: Topology,
): ThingChanges<ChangedCapability> =>
  changesBetween(
    { things: before.capabilities, partner: (id) => id },
    { things: after.capabilities, partner: (id) => id },
    capabilityFields,
    ({ id, name, criticality }) => ({ id, name, criticality }),
  );

/** Sites that came, went, or say something else of themselves. */
export const siteChanges = (before: Topology, after: Topology): ThingChanges<ChangedSite> =>
  changesBetween(
    { things: before.sites, partner: (id) => id },
    { things: after.sites, partner: (id) => id },
    siteFields,
    ({ id, name, kind, region, count, people }) => ({ id, name, kind, region, count, people }),
  );

/** Things by id, and the id that one has on the other side. */
interface SideOfThings<Id, Thing> {
  readonly things: ReadonlyMap<Id, Thing>;
  readonly partner: (id: Id) => Id;
}

function changesBetween<Id extends string, Thing extends { readonly id: Id }, Told>(
  before: SideOfThings<Id, Thing>,
  after: SideOfThings<Id, Thing>,
  fieldsOf: (thing: Thing) => ReturnType<typeof siteFields>,
  tell: (thing: Thing) => Told,
): ThingChanges<Told> {
  const came: Told[] = [];
  const changed: { id: string; fields: ReturnType<typeof fieldChanges> }[] = [];
  for (const thing of after.things.values()) {
    const former = before.things.get(after.partner(thing.id));
    if (former === undefined) {
      came.push(tell(thing));
      continue;
    }
    const fields = fieldChanges(fieldsOf(former), fieldsOf(thing));
    if (fields.length > 0) changed.push({ id: thing.id, fields });
  }
  const went = [...before.things.values()]
    .filter(({ id }) => !after.things.has(before.partner(id)))
    .map(tell);
  return { came, went, changed };
}
