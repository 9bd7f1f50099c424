import { CarriedBits } from './carried-bits.js';
import { entriesUnder, requirementsOf, type Layering } from './layering.js';
import type { Substitute } from './read-substitutes.js';
import { componentOf, dependenciesIn } from './requirement-nodes.js';

/**
 * What the components in a substitute need, directly or through others, in a layer merged with
 * those below it. A dependency that may be substituted itself leads both to what it is on and to
 * what would replace it: so nothing comes to hold itself up, whichever of them are replaced.
 *
 * Time: linear in what all those components need together, for each 32 substitutes once.
 */
export class NeededComponents {
  /** Numbers of the components that are needed; a substitute has the number of its index. */
  readonly #numbers = new Map<string, number>();
  readonly #indexes = new Map<string, number>();
  readonly #bits: CarriedBits;

  constructor(
    private readonly layering: Layering,
    private readonly substitutes: ReadonlyMap<string, Substitute>,
  ) {
    for (const id of substitutes.keys()) this.#indexes.set(id, this.#indexes.size);
    this.#bits = new CarriedBits(this.#arcs(), substitutes.size);
  }

  /**
   * Whether a component is in a substitute, or needed by one that is.
   *
   * @returns null where it would take too many steps to find out
   */
  includes({ id }: Substitute, component: string): boolean | null {
    const number = this.#numbers.get(component);
    if (number === undefined) return false;
    return this.#bits.reaches(this.#indexes.get(id) ?? 0, number);
  }

  /** From each substitute to its components, and from those to all that they need. */
  #arcs(): readonly (readonly number[])[] {
    const arcs: (readonly number[])[] = [];
    for (const { names } of this.substitutes.values()) {
      arcs.push([...new Set(names.map(({ value }) => this.#numberOf(value)))]);
    }
    // A map is gone through with what is added to it on the way.
    for (const component of this.#numbers.keys()) arcs.push([...this.#neededDirectly(component)]);
    return arcs;
  }

  #numberOf(component: string): number {
    const known = this.#numbers.get(component);
    if (known !== undefined) return known;
    const number = this.substitutes.size + this.#numbers.size;
    this.#numbers.set(component, number);
    return number;
  }

  #neededDirectly(component: string): ReadonlySet<number> {
    const { lower, layer, merged } = this.layering;
    const own = entriesUnder(layer, 'components').get(component)?.value;
    const isRestated = own?.type === 'map' && own.entries.has('dependsOn');
    // What the layer adds by a table follows what stands below, and stays as it is, too.
    const below = isRestated ? 0 : requirementsOf(component, lower).length;
    const needed = new Set<number>();
    for (const [i, requirement] of requirementsOf(component, merged).entries()) {
      for (const dependency of dependenciesIn(requirement)) {
        const on = componentOf(dependency);
        if (on === null) continue;
        needed.add(this.#numberOf(on));
        const replacing = i < below ? this.#indexes.get(on) : undefined;
        if (replacing !== undefined) needed.add(replacing);
      }
    }
    return needed;
  }
}
