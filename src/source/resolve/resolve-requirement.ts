import { capabilityId, componentId, roleId } from '../../model/ids.js';
import type { Provenance } from '../../model/provenance.js';
import type { Dependency, Mode, Requirement, Target } from '../../model/requirement.js';
import type {
  StatedDependency,
  StatedMode,
  StatedRequirement,
} from '../shape/stated-requirement.js';
import { inherit, provenanceAround, type ThingProvenance } from './inherit-provenance.js';
import { isKnown } from './known-ids.js';
import type { ModeDefaults, Resolving } from './resolving.js';

/** What has requirements. */
export interface Dependent {
  readonly id: string;
  /** Whether it is one for all sites, so that it can't need what each site has its own of. */
  readonly shared: boolean;
  readonly provenance: ThingProvenance;
}

/** The requirements with their ids looked up; those that are wrong are reported and left out. */
export function resolveRequirements(
  stated: readonly StatedRequirement[] | undefined,
  dependent: Dependent,
  resolving: Resolving,
): readonly Requirement[] {
  if (stated === undefined || stated.length === 0) return NONE;
  const all = stated.map((each) => resolveRequirement(each, dependent, resolving));
  // Not by flatMap, which leaves room for more: there may be a million such lists.
  return all.every(isSound) ? all : all.filter(isSound);
}

const NONE: readonly Requirement[] = [];

const isSound = (resolved: Requirement | null): resolved is Requirement => resolved !== null;

/** @returns null where it is wrong; `findings` say why */
export function resolveRequirement(
  stated: StatedRequirement,
  dependent: Dependent,
  resolving: Resolving,
): Requirement | null {
  const around = provenanceAround(dependent.provenance, stated.range.file, resolving.files);
  return resolved(stated, around, dependent, resolving);
}

/** Recursive, as groups can't be nested deeper than a document can. */
function resolved(
  stated: StatedRequirement,
  around: Provenance,
  dependent: Dependent,
  resolving: Resolving,
): Requirement | null {
  const provenance = inherit(stated.provenance, around);
  if (stated.type === 'dependency')
    return resolveDependency(stated, provenance, dependent, resolving);
  const { form, needed, failover, effect, range } = stated;
  const members = stated.members.flatMap((member) => {
    const { file } = member.range;
    // A member that a layer has substituted comes from where that layer states it.
    const around =
      file === range.file
        ? provenance
        : provenanceAround({ provenance, statedIn: null }, file, resolving.files);
    return resolved(member, around, dependent, resolving) ?? [];
  });
  return {
    type: 'group',
    form,
    needed,
    members,
    failover: failover ?? null,
    effect,
    provenance,
    range,
  };
}

function resolveDependency(
  { on, id, mode, effect, range }: StatedDependency,
  provenance: Provenance,
  dependent: Dependent,
  { findings, known, perSite, modeDefaults }: Resolving,
): Dependency | null {
  // Roles aren't defined anywhere; that each is bound is seen at the sites.
  if (on !== 'role' && !isKnown(on, id, known, findings)) return null;
  if (on === 'component' && dependent.shared && perSite.has(id.value)) {
    findings.report('per-site-needed', { id: id.value, by: dependent.id }, id.range);
  }
  return {
    type: 'dependency',
    target: targetOf(on, id.value),
    mode: resolveMode(mode, modeDefaults),
    effect,
    provenance,
    range,
  };
}

function targetOf(on: StatedDependency['on'], id: string): Target {
  switch (on) {
    case 'component':
      return { type: on, id: componentId(id) };
    case 'role':
      return { type: on, id: roleId(id) };
    case 'capability':
      return { type: on, id: capabilityId(id) };
  }
}

/** The presets of the modes: semantics, "Modes". */
function resolveMode(stated: StatedMode, defaults: ModeDefaults): Mode {
  switch (stated.type) {
    case 'runtime':
      return RUNTIME;
    case 'startup':
      return STARTUP;
    case 'tolerant':
      return stated;
    case 'login':
    case 'queued':
    case 'cached':
      return {
        type: stated.type,
        tolerates: stated.tolerates ?? defaults[stated.type],
        meanwhile: stated.type === 'cached' ? 'up' : 'degraded',
      };
  }
}

const RUNTIME: Mode = { type: 'runtime' };
const STARTUP: Mode = { type: 'startup' };
