import type { Findings } from '../../diagnostics/findings.js';
import type { CapabilityId, RoleId, SiteId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Capability, SiteNeeds } from '../../model/topology.js';
import type { site } from '../shape/topology-shapes.js';
import { neededAtSite, type NeededAtSite } from './needed-at-sites.js';
import type { ResolvedProfile } from './resolve-profiles.js';
import type { Read } from './resolving.js';

/** A site as it is stated, to see what was meant and where to tell it. */
export interface SiteStatement {
  readonly id: SiteId;
  readonly range: SourceRange;
  readonly stated: Read<typeof site>;
  readonly profile: ResolvedProfile | undefined;
}

export type NeedsCheck = (needs: SiteNeeds, at: SiteStatement) => void;

interface Owner {
  readonly of: 'site' | 'profile';
  readonly id: string;
  readonly range: SourceRange;
}

/**
 * Checks that a site has capabilities, binds each role that they use, and has each capability
 * that they need. What sites share is checked once, and told at their profile.
 */
export function needsCheck(
  capabilities: ReadonlyMap<CapabilityId, Capability>,
  findings: Findings,
): NeedsCheck {
  const needed = new Map<CapabilityId, NeededAtSite>();
  for (const [id, { requirements }] of capabilities) needed.set(id, neededAtSite(requirements));
  const checked = new Set<SiteNeeds>();
  return (needs, at) => {
    // Without its profile, there's no telling what the site has.
    if (checked.has(needs) || (at.stated.profile !== undefined && at.profile === undefined)) return;
    checked.add(needs);
    const { profile } = at;
    const owner: Owner =
      profile?.needs === needs
        ? { of: 'profile', id: profile.id, range: profile.range }
        : { of: 'site', id: at.id, range: at.range };
    checkCapabilities(needs, at, owner, needed, findings);
    checkRoles(needs, at, owner, needed, findings);
  };
}

function checkCapabilities(
  { capabilities }: SiteNeeds,
  { stated, profile }: SiteStatement,
  { of, id, range }: Owner,
  needed: ReadonlyMap<CapabilityId, NeededAtSite>,
  findings: Findings,
): void {
  const entry =
    stated.node.entries.get('capabilities') ?? profile?.stated.node.entries.get('capabilities');
  const listed = entry?.value.type === 'list' && entry.value.items.length > 0;
  if (entry === undefined || (entry.value.type === 'list' && !listed)) {
    findings.report('no-capabilities', { of, id }, entry?.keyRange ?? range);
  }
  const present = new Set(capabilities);
  const missing = new Set<CapabilityId>();
  const neededBy = new Set<CapabilityId>();
  for (const each of capabilities) {
    for (const other of needed.get(each)?.capabilities ?? []) {
      if (present.has(other)) continue;
      missing.add(other);
      neededBy.add(each);
    }
  }
  if (missing.size === 0) return;
  const words = { of, id, missing: [...missing].sort(byCodeUnit), neededBy: [...neededBy] };
  findings.report('capabilities-missing', words, range);
}

function checkRoles(
  needs: SiteNeeds,
  at: SiteStatement,
  { of, id, range }: Owner,
  needed: ReadonlyMap<CapabilityId, NeededAtSite>,
  findings: Findings,
): void {
  const used = new Set<RoleId>(neededAtSite(needs.requirements).roles);
  for (const capability of needs.capabilities) {
    for (const role of needed.get(capability)?.roles ?? []) used.add(role);
  }
  const roles = [...used].filter((role) => !isBound(role, needs, at)).sort(byCodeUnit);
  if (roles.length === 0) return;
  const unused = [...needs.uses.keys()].filter((role) => !used.has(role)).sort(byCodeUnit);
  findings.report('roles-unbound', { of, id, roles, unused }, range);
}

/** Also where the binding is wrong, which was told where it stands. */
function isBound(role: RoleId, needs: SiteNeeds, { stated, profile }: SiteStatement): boolean {
  if (needs.uses.has(role)) return true;
  const own = stated.uses?.get(role);
  return own === undefined
    ? (stated.uses === undefined && stated.node.entries.has('uses')) ||
        profile?.stated.uses?.has(role) === true
    : own.value !== null;
}
