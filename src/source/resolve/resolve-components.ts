import type { ComponentId } from '../../model/ids.js';
import type { Requirement } from '../../model/requirement.js';
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
    components.set(settled.id, whole(settled, requirements));
  }
  return components;
}

/** Key by key: each object that is spread into another one may get a layout of its own. */
const whole = (
  settled: Omit<Component, 'requirements'>,
  requirements: readonly Requirement[],
): Component => ({
  id: settled.id,
  name: settled.name,
  kind: settled.kind,
  owner: settled.owner,
  labels: settled.labels,
  formerly: settled.formerly,
  availability: settled.availability,
  recovery: settled.recovery,
  perSite: settled.perSite,
  requirements,
  provenance: settled.provenance,
  range: settled.range,
});
