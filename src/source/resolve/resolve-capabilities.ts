import { capabilityId, type CapabilityId } from '../../model/ids.js';
import type { Capability, Workaround } from '../../model/topology.js';
import { statedProvenance } from '../shape/stated-provenance.js';
import type { capability } from '../shape/topology-shapes.js';
import { thingProvenance } from './inherit-provenance.js';
import { resolveRequirements } from './resolve-requirement.js';
import type { Read, Resolving, StatedTopology } from './resolving.js';

export function resolveCapabilities(
  stated: NonNullable<StatedTopology['capabilities']>,
  resolving: Resolving,
): ReadonlyMap<CapabilityId, Capability> {
  const capabilities = new Map<CapabilityId, Capability>();
  for (const [key, { keyRange, value }] of stated) {
    if (value === undefined) continue;
    const id = capabilityId(key);
    const origin = thingProvenance(statedProvenance(value), value.node, keyRange, resolving.files);
    const dependent = { id: key, shared: false, provenance: origin };
    capabilities.set(id, {
      id,
      name: value.name?.value ?? id,
      criticality: value.criticality?.value ?? 'medium',
      target: value.target?.value ?? null,
      requirements: resolveRequirements(value.dependsOn, dependent, resolving),
      workaround: workaroundOf(value),
      provenance: origin.provenance,
      range: keyRange,
    });
  }
  return capabilities;
}

function workaroundOf({ workaround }: Read<typeof capability>): Workaround | null {
  if (workaround?.name === undefined) return null;
  return { name: workaround.name.value, lasts: workaround.lasts?.value ?? null };
}
