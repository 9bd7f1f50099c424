import type { Findings } from '../../diagnostics/findings.js';
import type { SourceRange } from '../../model/source-range.js';
import { componentId, type ComponentId } from '../../model/ids.js';
import type { Component } from '../../model/topology.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import { thingProvenance } from './inherit-provenance.js';
import { resolveLabels } from './resolve-labels.js';
import { reportBoth, resolveReliability, type KindDefaults } from './resolve-reliability.js';
import { resolveRequirements } from './resolve-requirement.js';
import type { Resolving, StatedTopology } from './resolving.js';

export type StatedComponents = NonNullable<StatedTopology['components']>;
type StatedSites = NonNullable<StatedTopology['sites']>;

export function resolveComponents(
  stated: StatedComponents,
  kinds: KindDefaults | undefined,
  resolving: Resolving,
): ReadonlyMap<ComponentId, Component> {
  for (const { value } of kinds?.values() ?? []) {
    if (value !== undefined) reportBoth(value, resolving.findings);
  }
  const components = new Map<ComponentId, Component>();
  for (const [key, { keyRange, value }] of stated) {
    if (value === undefined) continue;
    const id = componentId(key);
    const origin = thingProvenance(statedProvenance(value), value.node, keyRange, resolving.files);
    const perSite = value.perSite?.value ?? false;
    const dependent = { id: key, shared: !perSite, provenance: origin };
    components.set(id, {
      id,
      name: value.name?.value ?? id,
      kind: value.kind?.value ?? null,
      owner: value.owner?.value ?? null,
      labels: resolveLabels(value.labels),
      formerly: value.formerly?.map(({ value: former }) => former) ?? NONE,
      ...resolveReliability(value, kinds, resolving.findings),
      perSite,
      requirements: resolveRequirements(value.dependsOn, dependent, resolving),
      provenance: origin.provenance,
      range: keyRange,
    });
  }
  return components;
}

const NONE: readonly string[] = [];

/** The former ids of components; one that stands for something else already is an error. */
export function formerIds(
  components: StatedComponents,
  sites: StatedSites,
  findings: Findings,
): ReadonlyMap<string, ComponentId> {
  const formerly = new Map<string, ComponentId>();
  const places = new Map<string, SourceRange>();
  for (const [id, { value }] of components) {
    for (const former of value?.formerly ?? []) {
      const first = (components.get(former.value) ?? sites.get(former.value))?.keyRange;
      const taken = first ?? places.get(former.value);
      if (taken !== undefined) {
        findings.report('former-id-in-use', { id: former.value, first: taken }, former.range);
        continue;
      }
      places.set(former.value, former.range);
      formerly.set(former.value, componentId(id));
    }
  }
  return formerly;
}

/** Components and sites share one namespace. */
export function reportSharedIds(
  components: StatedComponents,
  sites: StatedSites,
  findings: Findings,
): void {
  for (const id of components.keys()) {
    const site = sites.get(id);
    if (site === undefined) continue;
    const first = components.get(id)?.keyRange;
    if (first !== undefined)
      findings.report('id-of-component-and-site', { id, first }, site.keyRange);
  }
}
