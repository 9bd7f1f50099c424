import { dependentOnsets } from '../../engine/member-loss.js';
import type { Level } from '../../model/state.js';
import type { ExplainedNode, Reason } from '../explanation-result.js';
import { startOf } from '../../model/locate.js';
import { statedOnsets } from '../state-within.js';
import { explainedThing, type Explaining } from './explained-thing.js';
import type { Fact, ReasonFact } from './reasons.js';

/**
 * Collects the nodes of explanations: each fact once, however many things rest on it. One walk,
 * nearest first, linear in what it reaches.
 */
export class ExplanationWalk {
  readonly nodes: ExplainedNode[] = [];
  private readonly explaining: Explaining;
  private readonly facts: Fact[] = [];
  private readonly places = new Map<string, number>();

  constructor(explaining: Explaining) {
    this.explaining = explaining;
  }

  /** Explains a fact, with all that it goes back to. @returns the place of its node */
  explain(fact: Fact): number {
    const place = this.placeOf(fact);
    for (let next = this.facts[this.nodes.length]; next; next = this.facts[this.nodes.length]) {
      this.nodes.push(this.nodeOf(next));
    }
    return place;
  }

  /**
   * Whether all steps back from a fact are told by the explanation of another, at whatever level: to
   * tell them again would be no news.
   */
  isTold(fact: Fact, by: Fact): boolean {
    const told = this.stepsBehind(by);
    for (const step of this.stepsBehind(fact)) if (!told.has(step)) return false;
    return true;
  }

  private stepsBehind(fact: Fact): ReadonlySet<string> {
    const steps = new Set<string>();
    const seen = new Set([factKey(fact)]);
    const open = [fact];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const reason of this.explaining.reasons.of(next)) {
        steps.add(JSON.stringify([this.explaining.reasons.bearer(next.node), reason.node]));
        if (seen.has(factKey(reason))) continue;
        seen.add(factKey(reason));
        open.push(reason);
      }
    }
    return steps;
  }

  private nodeOf(fact: Fact): ExplainedNode {
    const { run, reasons } = this.explaining;
    const { node, level } = fact;
    const found = reasons.of(fact);
    return {
      what: explainedThing(fact, found, this.explaining),
      level,
      state: reasons.stateOf(node),
      imposed: level === 'up' || !run.isImposed(node, level) ? null : this.impositionOn(node),
      ...statedOnsets(run.onsets(node)),
      reasons: found.map((reason) => this.reasonOf(reason)),
    };
  }

  private impositionOn(node: number): Level {
    return this.explaining.run.isImposed(node, 'down') ? 'down' : 'degraded';
  }

  private reasonOf(reason: ReasonFact): Reason {
    const { edge, loss, target } = reason.need;
    const { effect, mode, range, provenance } = edge;
    return {
      node: this.placeOf(reason),
      ...statedOnsets(dependentOnsets(loss, this.explaining.run.onsets(target))),
      effect,
      mode,
      place: range === null ? null : startOf(range),
      provenance: provenance ?? { source: null, reference: null },
    };
  }

  /** Of a fact that is met for the first time, a new one. */
  private placeOf({ node, level }: Fact): number {
    const fact = { node, level };
    const known = this.places.get(factKey(fact));
    if (known !== undefined) return known;
    this.places.set(factKey(fact), this.facts.push(fact) - 1);
    return this.facts.length - 1;
  }
}

const factKey = ({ node, level }: Fact): string => `${level} ${String(node)}`;
