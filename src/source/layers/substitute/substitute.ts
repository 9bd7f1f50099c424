import type { RequirementPlace } from '../../../diagnostics/catalogue/requirement.js';
import type { Findings } from '../../../diagnostics/findings.js';
import { mapItems, mapValues } from '../../document/map-node.js';
import { DEEPEST, type Node } from '../../document/node.js';
import { MEMBER_KEYS } from '../../shape/requirement-keys.js';
import type { Form } from '../../shape/shape.js';
import { fittingSubstitutes } from './check-substitutes.js';
import { MOST_STEPS } from './carried-bits.js';
import { Clashes } from './clashes.js';
import type { Growth } from './growth.js';
import type { Layering } from './layering.js';
import { handedOn } from './legacy.js';
import { NeededComponents } from './needed-components.js';
import { LEVELS_OF_GROUP, type Substitute } from './read-substitutes.js';
import { componentOf } from './requirement-nodes.js';
import { replaceRequirements, requirementPlaces } from './requirement-places.js';

/**
 * Does to the layers below what a layer says under `substitute` (semantics, "Layers"): each
 * dependency there on a component that is substituted becomes the requirement stated, except in
 * what the components in that need themselves. All substitutes of a layer act at once: none on
 * what another one, or the layer itself, states.
 *
 * Time: linear in what the layers below hold and what is added, and for each 32 substitutes in what
 * their components need. What doesn't change is shared with the tree below.
 *
 * @returns the layers below, for this one to be laid over
 */
export function substitute(
  form: Form,
  layering: Layering,
  substitutes: ReadonlyMap<string, Substitute>,
  growth: Growth,
  findings: Findings,
): Node {
  const { lower, layer } = layering;
  const fitting = fittingSubstitutes(substitutes, layering, findings);
  const places = requirementPlaces(form);
  if (fitting.size === 0 || places === null) return lower;
  const needed = new NeededComponents(layering, fitting);
  const substitution = new Substitution(fitting, needed, growth, findings);
  return replaceRequirements(places, lower, layer, (requirement, place, owner) =>
    substitution.replaced(requirement, { place, owner, levels: 0 }),
  );
}

/** Where a requirement stands. */
interface Standing {
  readonly place: RequirementPlace;
  readonly owner: string;
  /** Levels of the groups around it. */
  readonly levels: number;
}

class Substitution {
  readonly #clashes: Clashes;
  /** Set where going on would take too long, which was reported. */
  #stopped = false;

  constructor(
    private readonly substitutes: ReadonlyMap<string, Substitute>,
    private readonly needed: NeededComponents,
    private readonly growth: Growth,
    private readonly findings: Findings,
  ) {
    this.#clashes = new Clashes(findings);
  }

  /** As deep as groups nest, which is bounded in documents, and here. */
  replaced(requirement: Node, standing: Standing): Node {
    if (this.#stopped) return requirement;
    const on = componentOf(requirement);
    if (on !== null) {
      const by = this.substitutes.get(on);
      return by !== undefined && this.#applies(by, requirement, standing)
        ? handedOn(by.requirement, requirement)
        : requirement;
    }
    if (requirement.type !== 'map') return requirement;
    const inside = { ...standing, levels: standing.levels + LEVELS_OF_GROUP };
    return mapValues(
      requirement,
      (members) =>
        members.type === 'list'
          ? mapItems(members, (member) => this.replaced(member, inside))
          : members,
      MEMBER_KEYS,
    );
  }

  #applies(by: Substitute, replaced: Node, { place, owner, levels }: Standing): boolean {
    const { id, keyRange, dependencies } = by;
    if (place === 'component') {
      const isNeeded = this.needed.includes(by, owner);
      if (isNeeded === null) {
        this.findings.report('substitute-leads-too-far', { limit: MOST_STEPS }, keyRange);
        this.#stopped = true;
      }
      if (isNeeded !== false) return false;
    }
    if (levels + by.levels > DEEPEST) {
      this.findings.report('substitute-nests-too-deep', { id, limit: DEEPEST }, keyRange);
      return false;
    }
    if (!this.growth.add(by.size)) {
      this.findings.report('substitute-grows-too-far', { limit: this.growth.limit }, keyRange);
      this.#stopped = true;
      return false;
    }
    return dependencies.filter((each) => this.#clashes.report(each, replaced, place)).length === 0;
  }
}
