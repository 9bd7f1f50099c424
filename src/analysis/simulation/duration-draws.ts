import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { TimedEvent } from '../../engine/time/simulator.js';
import type { TimedNetwork } from '../../engine/time/timed-network.js';
import type { DurationRange, Seconds } from '../../model/duration.js';
import type { ComponentId } from '../../model/ids.js';
import { byCodeUnit } from '../../model/order.js';
import { toldEvent, type NumberedEvent, type SelectedEvent } from './timed-events.js';
import type { TimedStructure } from './timed-structure.js';

/** A range from which a length is drawn, and what lasts so long. */
interface Uncertain<Of> {
  readonly range: DurationRange;
  readonly of: Of;
}

/** What is followed in one run: of what is uncertain, a length that was drawn. */
export interface DrawnRun {
  readonly network: TimedNetwork;
  readonly events: readonly TimedEvent[];
}

/**
 * Draws what is uncertain in a scenario and its topology: how long each event lasts, and how long
 * each component recovers. Each length is drawn by itself, every whole second of its range as likely
 * as any other; of a component that sites have their own of, one for all of them. After the same seed
 * comes the same, on every machine, and in whatever order the files state things.
 */
export class DurationDraws {
  private readonly recoveries: readonly Uncertain<readonly number[]>[];
  private readonly events: readonly Uncertain<readonly TimedEvent[]>[];
  private readonly certain: readonly TimedEvent[];
  private readonly generator;

  /** @param seed a whole number below 2^32 */
  constructor(
    private readonly structure: TimedStructure,
    events: readonly NumberedEvent[],
    seed: number,
  ) {
    this.recoveries = uncertainRecoveries(structure);
    this.events = uncertainEvents(events);
    const uncertain = new Set(this.events.map(({ of }) => of));
    this.certain = events.flatMap(({ timed }) => (uncertain.has(timed) ? [] : timed));
    this.generator = xoroshiro128plus(seed);
  }

  /** How many lengths are uncertain. */
  get count(): number {
    return this.recoveries.length + this.events.length;
  }

  /** The next run. O(components + events). */
  next(): DrawnRun {
    const { network } = this.structure;
    const recovery = network.recovery.slice();
    for (const { range, of } of this.recoveries) {
      const drawn = this.draw(range);
      for (const node of of) recovery[node] = drawn;
    }
    const events = this.events.flatMap(({ range, of }) => {
      const lasts = this.draw(range);
      return of.map((event) => ({ ...event, lasts }));
    });
    return { network: { ...network, recovery }, events: [...this.certain, ...events] };
  }

  private draw({ from, to }: DurationRange): Seconds {
    return uniformInt(this.generator, from, to);
  }
}

const isUncertain = (range: DurationRange | null): range is DurationRange =>
  range !== null && range.from !== range.to;

/** In the order of ids. */
function uncertainRecoveries({
  topology,
  nodes,
}: TimedStructure): readonly Uncertain<readonly number[]>[] {
  const found = new Map<ComponentId, { readonly range: DurationRange; readonly of: number[] }>();
  for (const { id, number } of nodes.components) {
    const range = topology.components.get(id)?.recovery ?? null;
    if (!isUncertain(range)) continue;
    const known = found.get(id) ?? { range, of: [] };
    found.set(id, known);
    known.of.push(number);
  }
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, uncertain]) => uncertain);
}

/**
 * In an order that is no part of what the file means: of two that are the same in it, it doesn't
 * matter to which of them a length falls.
 */
function uncertainEvents(
  events: readonly NumberedEvent[],
): readonly Uncertain<readonly TimedEvent[]>[] {
  return events
    .flatMap(({ selected, timed }) => {
      const range = selected.stated.lasts;
      return isUncertain(range) ? [{ key: meaningOf(selected), range, of: timed }] : [];
    })
    .sort((a, b) => byCodeUnit(a.key, b.key));
}

/** What an event does, as a text. */
function meaningOf(event: SelectedEvent): string {
  const { at, fail, degrade, restore } = toldEvent(event);
  const ids = [fail, degrade, restore].map((each) => [...each].sort(byCodeUnit));
  const { lasts } = event.stated;
  return JSON.stringify([at, lasts?.from, lasts?.to, ...ids]);
}
