import { roleId, type CapabilityId, type RoleId } from '../../model/ids.js';
import type { Requirement } from '../../model/requirement.js';
import type { SourceFile } from '../../model/source-range.js';
import type { SiteNeeds } from '../../model/topology.js';
import type { site } from '../shape/topology-shapes.js';
import { overProfile } from './over-profile.js';
import { bindingsKey, idsKey, requirementsKey } from './plain-key.js';
import { resolveCapabilityList, type ResolvedProfile } from './resolve-profiles.js';
import { resolveRequirement, resolveRequirements, type Dependent } from './resolve-requirement.js';
import type { Read, Resolving } from './resolving.js';
import { SharedValues } from './shared-values.js';

type StatedSite = Read<typeof site>;

const NOTHING: SiteNeeds = { capabilities: [], uses: new Map(), requirements: [] };

/**
 * What sites need, each over its profile. Sites that state the same share one object, and those that
 * state something in common the part of it: of a million sites on forty systems, most do.
 */
export class SiteNeedsResolver {
  readonly #resolving: Resolving;
  readonly #whole: SharedValues<SiteNeeds>;
  readonly #capabilities: SharedValues<readonly CapabilityId[]>;
  readonly #uses: SharedValues<ReadonlyMap<RoleId, Requirement>>;
  readonly #files = new Map<SourceFile, string>();

  constructor(resolving: Resolving) {
    this.#resolving = resolving;
    this.#whole = new SharedValues(resolving.findings);
    this.#capabilities = new SharedValues(resolving.findings);
    this.#uses = new SharedValues(resolving.findings);
  }

  /** @param file where the site is defined */
  resolve(
    stated: StatedSite,
    profile: ResolvedProfile | undefined,
    dependent: Dependent,
    file: SourceFile,
  ): SiteNeeds {
    const uses = stated.uses === undefined || stated.uses.size === 0 ? undefined : stated.uses;
    const { capabilities, dependsOn } = stated;
    const shared = profile?.needs ?? NOTHING;
    if (
      profile !== undefined &&
      uses === undefined &&
      capabilities === undefined &&
      dependsOn === undefined
    ) {
      return shared;
    }
    const origin = this.#originKey(profile, dependent, file);
    const keys = {
      capabilities: capabilities === undefined ? '' : `has ${idsKey(capabilities)}`,
      uses: uses === undefined ? '' : withOrigin(bindingsKey(uses, file), origin),
      requirements: dependsOn === undefined ? '' : requirementsKey(dependsOn, file),
    };
    const whole =
      keys.uses === null || keys.requirements === null
        ? null
        : [origin, keys.capabilities, keys.uses, keys.requirements].join('\t');
    return this.#whole.get(whole, () => ({
      capabilities:
        capabilities === undefined
          ? shared.capabilities
          : this.#capabilities.get(keys.capabilities, () =>
              resolveCapabilityList(capabilities, this.#resolving),
            ),
      uses:
        uses === undefined
          ? shared.uses
          : this.#uses.get(keys.uses, () => this.#bindings(uses, shared, dependent)),
      requirements:
        dependsOn === undefined
          ? shared.requirements
          : resolveRequirements(dependsOn, dependent, this.#resolving),
    }));
  }

  #bindings(
    uses: NonNullable<StatedSite['uses']>,
    shared: SiteNeeds,
    dependent: Dependent,
  ): ReadonlyMap<RoleId, Requirement> {
    return overProfile(
      uses,
      shared.uses,
      roleId,
      (binding) => resolveRequirement(binding, dependent, this.#resolving),
      this.#resolving.findings,
    );
  }

  /** What else decides what is stated comes to mean: over which profile, and where it comes from. */
  #originKey(
    profile: ResolvedProfile | undefined,
    { provenance: { provenance, statedIn } }: Dependent,
    file: SourceFile,
  ): string {
    let number = this.#files.get(file);
    if (number === undefined) this.#files.set(file, (number = String(this.#files.size)));
    const said = statedIn === null ? '' : JSON.stringify([statedIn === file, provenance]);
    return `${profile?.id ?? ''}\t${number}\t${said}`;
  }
}

const withOrigin = (key: string | null, origin: string): string | null =>
  key === null ? null : `${origin}\t${key}`;
