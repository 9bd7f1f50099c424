import type { Mode } from '../model/requirement.js';
import type { Level } from '../model/state.js';
import { ArcList } from './arc-list.js';
import { lossOf } from './loss.js';
import type { Arcs, Network } from './network.js';

/**
 * Makes networks out of things, groups and dependencies between them, whether they come from a
 * graph or from a generator.
 *
 * @example
 * const builder = new NetworkBuilder(3); // 0, 1 and 2 are things
 * const either = builder.addGroup(1, 2); // any one of two
 * builder.addDependency(0, either);
 * builder.addDependency(either, 1);
 * builder.addDependency(either, 2);
 * const network = builder.build();
 */
export class NetworkBuilder {
  private things: number;
  private readonly losses: number[] = [];
  private readonly down = new ArcList();
  private readonly degraded = new ArcList();
  private readonly lapse = new ArcList();
  /** So far each arc of `down` has its like in `degraded`, and there is nothing else. */
  private plain = true;

  /** @param things how many there are so far; they are known by the numbers below it */
  constructor(things = 0) {
    this.things = things;
  }

  /** @returns the thing's number */
  addThing(): number {
    return this.things++;
  }

  /**
   * Adds a group that needs `needed` of its members. Its members are added as its dependencies.
   *
   * @param needed less than `members`: a group that bears no loss is a thing like any other
   * @returns what the group is known by here: its number, once all things are counted, is
   * `groupNumber` of it
   */
  addGroup(needed: number, members: number): number {
    this.losses.push(members - needed + 1);
    return -this.losses.length;
  }

  /** Adds that `dependent` needs `target`; a group counts a member as often as it is added. */
  addDependency(dependent: number, target: number, effect: Level = 'down', mode = RUNTIME): void {
    const loss = lossOf(effect, mode);
    if (loss.down !== null) this.down.add(target, dependent, loss.down);
    if (loss.degraded) this.degraded.add(target, dependent, 0);
    if (loss.lapse !== null) this.lapse.add(target, dependent, loss.lapse);
    if (loss.degraded !== (loss.down === 0) || loss.lapse !== null) this.plain = false;
  }

  /** Linear in what was added. */
  build(): Network {
    const size = this.things + this.losses.length;
    const pack = (arcs: ArcList): Arcs =>
      arcs.pack(size, (node) => (node < 0 ? groupNumber(node, this.things) : node));
    const down = pack(this.down);
    const degraded = this.plain ? down : pack(this.degraded);
    const lapse = this.plain ? noArcs(size) : pack(this.lapse);
    return {
      things: this.things,
      size,
      losses: Int32Array.from(this.losses),
      down,
      degraded,
      lapse,
    };
  }
}

/** The number in the network of what the builder gave for a group. */
export const groupNumber = (group: number, things: number): number => things - 1 - group;

const RUNTIME: Mode = { type: 'runtime' };

const noArcs = (size: number): Arcs => ({
  offsets: new Int32Array(size + 1),
  targets: new Int32Array(0),
  delays: null,
});
