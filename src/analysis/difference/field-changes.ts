import type { Capability, Component, Site } from '../../model/topology.js';
import type { FieldChange, FieldValue } from '../difference-result.js';

/** What a thing says of itself, by what the files call it. */
type Fields = ReadonlyMap<string, FieldValue | null>;

export const componentFields = (component: Component): Fields =>
  new Map([
    ['name', text(component.name === component.id ? null : component.name)],
    ['kind', text(component.kind)],
    ['owner', text(component.owner)],
    ['perSite', { type: 'flag', value: component.perSite }],
    ['availability', valued('availability', component.availability)],
    ['recovery', valued('duration', component.recovery)],
    ...labelFields(component.labels),
  ]);

export const capabilityFields = (capability: Capability): Fields =>
  new Map([
    ['name', text(capability.name)],
    ['criticality', text(capability.criticality)],
    ['target', fraction(capability.target)],
    ['workaround', valued('workaround', capability.workaround)],
  ]);

export const siteFields = (site: Site): Fields =>
  new Map([
    ['name', text(site.name)],
    ['kind', text(site.kind)],
    ['region', text(site.region)],
    ['count', { type: 'number', value: site.count }],
    ['people', valued('number', site.people)],
    ...labelFields(site.labels),
  ]);

/** Fields that differ; those of before in their order, then those that are new. */
export function fieldChanges(before: Fields, after: Fields): readonly FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({
      field,
      before: before.get(field) ?? null,
      after: after.get(field) ?? null,
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

const text = (value: string | null): FieldValue | null =>
  value === null ? null : { type: 'text', text: value };

const fraction = (value: number | null): FieldValue | null =>
  value === null ? null : { type: 'availability', value: { type: 'fraction', value } };

const labelFields = (labels: ReadonlyMap<string, string>): [string, FieldValue | null][] =>
  [...labels].map(([label, value]) => [`labels.${label}`, text(value)]);

/** A value that may not be there, by its type. */
const valued = <Type extends FieldValue['type'], Value>(
  type: Type,
  value: Value | null,
): { readonly type: Type; readonly value: Value } | null =>
  value === null ? null : { type, value };
