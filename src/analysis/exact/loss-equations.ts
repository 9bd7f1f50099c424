import { transpose } from '../../engine/arc-list.js';
import type { Arcs, Network } from '../../engine/network.js';
import type { Gate } from '../../logic/formula.js';
import type { Seconds } from '../../model/duration.js';
import type { Level } from '../../model/state.js';
import type { Threshold } from '../spof/trial.js';
import type { Equations } from './equations.js';

/** How losses come about, as equations over events. */
export interface LossEquations {
  readonly equations: Equations;
  /** The number of each event that is a variable, by variable; in their order. */
  readonly events: readonly number[];
  /** For each thing that was asked about, its loss among the things of the equations. */
  readonly tops: readonly number[];
}

/**
 * States for what was asked about, and for all that it needs, when each is lost: an equation for each
 * node, level and time that is left. It is the reading of `OnsetPropagation` backwards: a thing is
 * down by time T when it fails, or when what it needs is down by T less the delay of the arc between
 * them. At last no time matters, and each node is there once a level at most.
 *
 * O(nodes and arcs reached) at last; within a horizon, times the sums of delays that fit into it.
 *
 * @param asked nodes, by number
 * @param eventsOf the numbers of the events that take a node down by themselves
 * @param limit of equations
 * @returns null where that is not enough
 */
export function lossEquations(
  network: Network,
  asked: readonly number[],
  { level, within }: Threshold,
  eventsOf: (node: number) => readonly number[],
  limit: number,
): LossEquations | null {
  const losses = new Losses(network);
  const horizon = within ?? Infinity;
  const tops = asked.map((node) => losses.numberOf(node, level, horizon));
  const used = new Set<number>();
  for (let number = 0; number < losses.all.length; number++) {
    const { node } = losses.all[number] ?? NOWHERE;
    losses.follow(number);
    if (losses.all.length > limit) return null;
    for (const event of eventsOf(node)) used.add(event);
  }

  const events = [...used].sort((a, b) => a - b);
  const variables = new Map(events.map((event, variable) => [event, variable]));
  const variablesOf = (node: number): readonly number[] =>
    eventsOf(node).map((event) => variables.get(event) ?? 0);
  const thing = (number: number): number => events.length + number;
  const gates = losses.all.map(({ node, needs }): Gate => {
    const own = node < network.things ? variablesOf(node) : [];
    return {
      needed: node < network.things ? 1 : (network.losses[node - network.things] ?? 1),
      of: [...own, ...needs.map(thing)],
    };
  });
  return { equations: { variables: events.length, gates }, events, tops: tops.map(thing) };
}

/** That a node comes to a level by a time. */
interface Loss {
  readonly node: number;
  readonly level: Level;
  /** Infinity: at last. */
  readonly by: Seconds;
  /** The numbers of the losses that it comes about by, each as often as it counts. */
  readonly needs: number[];
}

const NOWHERE: Loss = { node: 0, level: 'down', by: 0, needs: [] };

/** Losses, numbered as they are met. */
class Losses {
  readonly all: Loss[] = [];
  private readonly numbers = new Map<number, Map<Seconds, number>>();
  private readonly down: Arcs;
  private readonly degraded: Arcs;
  private readonly lapse: Arcs;

  constructor(network: Network) {
    this.down = transpose(network.down);
    this.degraded = network.degraded === network.down ? this.down : transpose(network.degraded);
    this.lapse = transpose(network.lapse);
  }

  numberOf(node: number, level: Level, by: Seconds): number {
    const key = 2 * node + (level === 'down' ? 0 : 1);
    const times = this.numbers.get(key) ?? new Map<Seconds, number>();
    this.numbers.set(key, times);
    const known = times.get(by);
    if (known !== undefined) return known;
    const number = this.all.push({ node, level, by, needs: [] }) - 1;
    times.set(by, number);
    return number;
  }

  /** Finds what a loss comes about by: what can't be in time isn't there. */
  follow(number: number): void {
    const { node, level, by, needs } = this.all[number] ?? NOWHERE;
    if (level === 'down') this.meet(this.down, node, 'down', by, needs);
    else {
      this.meet(this.degraded, node, 'degraded', by, needs);
      this.meet(this.lapse, node, 'down', by, needs);
    }
  }

  private meet(
    { offsets, targets, delays }: Arcs,
    node: number,
    level: Level,
    by: Seconds,
    needs: number[],
  ): void {
    const end = offsets[node + 1] ?? 0;
    for (let i = offsets[node] ?? 0; i < end; i++) {
      const left = by - (delays?.[i] ?? 0);
      if (left >= 0) needs.push(this.numberOf(targets[i] ?? 0, level, left));
    }
  }
}
