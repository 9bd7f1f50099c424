import type { Seconds } from '../../model/duration.js';
import type { Severity } from './timed-network.js';

interface Imposition {
  readonly since: Seconds;
  readonly until: Seconds;
  readonly severity: Severity;
}

/** What is imposed on nodes, and until when: what counts is the worst that is in force. */
export class Impositions {
  private readonly byNode = new Map<number, readonly Imposition[]>();

  begin(node: number, severity: Severity, since: Seconds, until: Seconds): void {
    const before = this.byNode.get(node) ?? [];
    this.byNode.set(node, [...before, { since, until, severity }]);
  }

  /** Ends all on a node that began earlier than now. */
  restore(node: number, now: Seconds): void {
    this.keep(node, ({ since }) => since >= now);
  }

  /** The worst that is in force on a node; what has run out is dropped. */
  inForce(node: number, now: Seconds): Severity {
    this.keep(node, ({ until }) => until > now);
    return (this.byNode.get(node) ?? []).reduce(
      (worst, { severity }) => Math.max(worst, severity),
      0,
    );
  }

  private keep(node: number, isKept: (imposition: Imposition) => boolean): void {
    const kept = (this.byNode.get(node) ?? []).filter(isKept);
    if (kept.length === 0) this.byNode.delete(node);
    else this.byNode.set(node, kept);
  }
}
