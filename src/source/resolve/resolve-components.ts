import type { ComponentId } from '../../model/ids.js';
import type { Component } from '../../model/topology.js';
import type { DraftComponent } from './draft-components.js';
import { resolveRequirements } from './resolve-requirement.js';
import type { Resolving } from './resolving.js';

/** The components, with what they need looked up. */
export function resolveComponents(
  drafts: readonly DraftComponent[],
  resolving: Resolving,
): ReadonlyMap<ComponentId, Component> {
  const components = new Map<ComponentId, Component>();
  for (const { settled, dependsOn, origin } of drafts) {
    const dependent = { id: settled.id, shared: !settled.perSite, provenance: origin };
    const requirements = resolveRequirements(dependsOn, dependent, resolving);
    components.set(settled.id, { ...settled, requirements });
  }
  return components;
}
