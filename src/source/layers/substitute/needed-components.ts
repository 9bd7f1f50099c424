import type { MapNode, Node } from '../../document/node.js';
import { entriesUnder } from './ids-in-layers.js';
import type { Substitute } from './read-substitutes.js';
import { componentOf, dependenciesIn } from './requirement-nodes.js';

/** Components looked at, over all substitutes of a layer: a second's work or two. */
export const MOST_STEPS = 10_000_000;

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
    private readonly lower: Node,
    private readonly layer: MapNode,
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
    const replaced = new Set<Substitute>();
    // A set is gone through with what is added to it on the way.
    for (const component of needed) {
      const { components, areBelow } = this.#neededDirectly(component);
      this.#steps += 1 + components.size;
      if (this.#steps > MOST_STEPS) return null;
      for (const other of components) {
        needed.add(other);
        // What the layer states itself stays as it is.
        const substitute = areBelow ? this.substitutes.get(other) : undefined;
        if (substitute === undefined || replaced.has(substitute)) continue;
        replaced.add(substitute);
        this.#steps += substitute.names.length;
        for (const { value } of substitute.names) needed.add(value);
      }
    }
    this.#needed.set(id, needed);
    return needed;
  }

  #neededDirectly(component: string): Direct {
    const known = this.#direct.get(component);
    if (known !== undefined) return known;
    const { requirements, areBelow } = this.#requirementsOf(component);
    const components = new Set<string>();
    for (const requirement of requirements) {
      for (const dependency of dependenciesIn(requirement)) {
        const on = componentOf(dependency);
        if (on !== null) components.add(on);
      }
    }
    const direct = { components, areBelow };
    this.#direct.set(component, direct);
    return direct;
  }

  #requirementsOf(component: string): Requirements {
    const over = entriesUnder(this.layer, 'components').get(component)?.value;
    if (over !== undefined && over.type !== 'map') return NOTHING;
    const stated = over?.entries.get('dependsOn')?.value;
    if (stated !== undefined) return { requirements: itemsOf(stated), areBelow: false };
    const below = entriesUnder(this.lower, 'components').get(component)?.value;
    if (below?.type !== 'map') return NOTHING;
    return { requirements: itemsOf(below.entries.get('dependsOn')?.value), areBelow: true };
  }
}

interface Direct {
  readonly components: ReadonlySet<string>;
  /** Whether the layers below state it. */
  readonly areBelow: boolean;
}

interface Requirements {
  readonly requirements: readonly Node[];
  readonly areBelow: boolean;
}

const NOTHING: Requirements = { requirements: [], areBelow: false };

const itemsOf = (node: Node | undefined): readonly Node[] =>
  node?.type === 'list' ? node.items : [];
