import type { FailureEvent } from './failure-events.js';

/** What an event means for a loss, by how often it comes about. */
export interface EventShare {
  readonly event: FailureEvent;
  /** The loss's probability with the event certain, and with it impossible. */
  readonly ifTrue: number;
  readonly ifFalse: number;
  /** The derivative by the event's probability. */
  readonly birnbaum: number;
  /** That a minimal cut set with the event comes about; null: not known. */
  readonly inCutSet: number | null;
}

/** A sum over losses of what one event means for them. */
export interface EventSum {
  readonly event: FailureEvent;
  ifTrue: number;
  ifFalse: number;
  birnbaum: number;
  inCutSet: number | null;
  /** How often those losses come about in which it has a part. */
  covered: number;
}

/** Sums up losses, each with its weight. */
export class EventSums {
  private readonly sums = new Map<string, EventSum>();
  private down = 0;

  /** @param probability that it comes about */
  add(weight: number, probability: number, shares: Iterable<EventShare>): void {
    this.down += weight * probability;
    for (const { event, ifTrue, ifFalse, birnbaum, inCutSet } of shares) {
      const key = eventKey(event);
      const sum = this.sums.get(key) ?? { ...NOTHING, event };
      this.sums.set(key, sum);
      sum.ifTrue += weight * ifTrue;
      sum.ifFalse += weight * ifFalse;
      sum.birnbaum += weight * birnbaum;
      sum.inCutSet =
        sum.inCutSet === null || inCutSet === null ? null : sum.inCutSet + weight * inCutSet;
      sum.covered += weight * probability;
    }
  }

  /** How often all of them come about. */
  get total(): number {
    return this.down;
  }

  /** Of each event, over all losses: where it has no part, it makes no difference. */
  *all(): Generator<EventSum> {
    for (const sum of this.sums.values()) {
      // Exactly none where it has a part in all, as both were summed in the same order.
      const rest = this.down - sum.covered;
      yield { ...sum, ifTrue: sum.ifTrue + rest, ifFalse: sum.ifFalse + rest };
    }
  }
}

const NOTHING = { ifTrue: 0, ifFalse: 0, birnbaum: 0, inCutSet: 0, covered: 0 };

/** The own ones of all sites are one, but for those that are told apart. */
function eventKey(event: FailureEvent): string {
  if (event.type === 'component') return `${event.id}@${event.site ?? ''}`;
  return event.group.components.join(' + ');
}
