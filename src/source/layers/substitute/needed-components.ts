import { requirementsOf, type Layering } from './layering.js';
import type { Substitute } from './read-substitutes.js';
import { componentOf, dependenciesIn } from './requirement-nodes.js';

/** Components looked at, over all substitutes of a layer: a second's work or two. */
export const MOST_STEPS = 10_000_000;

/** The components that a component needs directly. */
interface Direct {
  /** By what the layers below state, and so perhaps substituted. */
  readonly below: ReadonlySet<string>;
  /** By what the layer states itself, which stays as it is. */
  readonly here: ReadonlySet<string>;
}

/**
 * What the components in a substitute need, directly or through others, in a layer merged with
 * those below it. A dependency that may be substituted itself leads both to what it is on and to
 * what would replace it: so nothing comes to hold itself up, whichever of them are replaced.
 */
export class NeededComponents {
  readonly #direct = new Map<string, Direct>();
  readonly #needed = new Map<string, ReadonlySet<string>>();
  #steps = 0;

  constructor(
    private readonly layering: Layering,
    private readonly substitutes: ReadonlyMap<string, Substitute>,
  ) {}

  /**
   * The components in a substitute, and all that they need. Time: linear in what those need, for
   * each substitute once.
   *
   * @returns null where that would take too many steps
   */
  of({ id, names }: Substitute): ReadonlySet<string> | null {
    const known = this.#needed.get(id);
    if (known !== undefined) return known;
    const needed = new Set(names.map(({ value }) => value));
    const replaced = new Set<string>();
    // A set is gone through with what is added to it on the way.
    for (const component of needed) {
      const { below, here } = this.#neededDirectly(component);
      this.#steps += 1 + below.size + here.size;
      if (this.#steps > MOST_STEPS) return null;
      for (const other of here) needed.add(other);
      for (const other of below) {
        needed.add(other);
        if (replaced.has(other)) continue;
        replaced.add(other);
        for (const { value } of this.substitutes.get(other)?.names ?? []) needed.add(value);
      }
    }
    this.#needed.set(id, needed);
    return needed;
  }

  #neededDirectly(component: string): Direct {
    const known = this.#direct.get(component);
    if (known !== undefined) return known;
    const { lower, merged } = this.layering;
    const statedBelow = new Set(requirementsOf(component, lower));
    const direct = { below: new Set<string>(), here: new Set<string>() };
    for (const requirement of requirementsOf(component, merged)) {
      const components = statedBelow.has(requirement) ? direct.below : direct.here;
      for (const dependency of dependenciesIn(requirement)) {
        const on = componentOf(dependency);
        if (on !== null) components.add(on);
      }
    }
    this.#direct.set(component, direct);
    return direct;
  }
}
