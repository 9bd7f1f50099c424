import { componentId, type ComponentId } from '../../model/ids.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Component } from '../../model/topology.js';
import { doubtUnreferencedFitsOf } from '../doubts/unreferenced-fits.js';
import type { Located } from '../shape/shape.js';
import type { Findings } from '../../diagnostics/findings.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { StatedRequirement } from '../shape/stated-requirement.js';
import {
  thingProvenance,
  type FileProvenance,
  type ThingProvenance,
} from './inherit-provenance.js';
import { resolveLabels } from './resolve-labels.js';
import { reportBoth, resolveReliability, type KindDefaults } from './resolve-reliability.js';
import type { StatedTopology } from './resolving.js';

export type StatedComponents = NonNullable<StatedTopology['components']>;
type StatedSites = NonNullable<StatedTopology['sites']>;

/**
 * A component of which all is settled but what it needs: that has to wait until it is known of all
 * of them what they were called, and of which each site has its own.
 */
export interface DraftComponent {
  readonly settled: Omit<Component, 'requirements'>;
  readonly dependsOn: readonly StatedRequirement[] | undefined;
  readonly origin: ThingProvenance;
  readonly formerly: readonly Located<string>[];
}

/** The components, of which there may be a million, read one by one. */
export function draftComponents(
  stated: StatedComponents,
  kinds: KindDefaults | undefined,
  files: FileProvenance,
  findings: Findings,
): readonly DraftComponent[] {
  for (const { value } of kinds?.values() ?? []) {
    if (value !== undefined) reportBoth(value, findings);
  }
  const drafts: DraftComponent[] = [];
  for (const [key, { keyRange, value }] of stated) {
    if (value === undefined) continue;
    doubtUnreferencedFitsOf(value, findings);
    const id = componentId(key);
    const origin = thingProvenance(statedProvenance(value), value.node, keyRange, files);
    const formerly = value.formerly ?? NONE;
    const { availability, recovery } = resolveReliability(value, kinds, findings);
    drafts.push({
      settled: {
        id,
        name: value.name?.value ?? id,
        kind: value.kind?.value ?? null,
        owner: value.owner?.value ?? null,
        labels: resolveLabels(value.labels),
        formerly: formerly.length === 0 ? NONE : formerly.map(({ value: former }) => former),
        availability,
        recovery,
        perSite: value.perSite?.value ?? false,
        provenance: origin.provenance,
        range: keyRange,
      },
      dependsOn: value.dependsOn,
      origin,
      formerly,
    });
  }
  return drafts;
}

const NONE: readonly never[] = [];

/** The former ids of components; one that stands for something else already is an error. */
export function formerIds(
  drafts: readonly DraftComponent[],
  components: StatedComponents,
  sites: StatedSites,
  findings: Findings,
): ReadonlyMap<string, ComponentId> {
  const formerly = new Map<string, ComponentId>();
  const places = new Map<string, SourceRange>();
  for (const draft of drafts) {
    for (const former of draft.formerly) {
      const first = (components.get(former.value) ?? sites.get(former.value))?.keyRange;
      const taken = first ?? places.get(former.value);
      if (taken !== undefined) {
        findings.report('former-id-in-use', { id: former.value, first: taken }, former.range);
        continue;
      }
      places.set(former.value, former.range);
      formerly.set(former.value, draft.settled.id);
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
