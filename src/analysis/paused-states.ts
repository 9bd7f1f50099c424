import { lossOf } from '../engine/loss.js';
import {
  activeUntil,
  dependentOnsets,
  severityAt,
  type LossOnsets,
} from '../engine/member-loss.js';
import type { GraphEdge, GroupNode } from '../graph/dependency-graph.js';
import type { Seconds } from '../model/duration.js';
import type { FailureRun } from './failure-run.js';

/** How bad something is while others take over, and for how long it is as bad as that. */
export interface PausedState {
  /** 0 for up, 1 for degraded, 2 for down. */
  readonly severity: number;
  /** Infinity: it is so apart from pauses. */
  readonly lasts: Seconds;
}

/**
 * What a failure does at one time to groups, roles and those that need them while the takeovers of
 * that time are under way: see semantics, section 5, "Failover". Components and capabilities are
 * taken as they are at that time apart from pauses; each is asked about by itself.
 *
 * O(edges below what is asked about), once for all that is asked.
 */
export class PausedStates {
  readonly #known = new Map<string, PausedState>();

  constructor(
    private readonly run: FailureRun,
    private readonly time: Seconds,
  ) {}

  /** What each requirement of a node contributes. As deep as groups nest. */
  contributions(key: string): readonly PausedState[] {
    return this.#requirements(key).map(([edge, target]) => this.#contribution(edge, target));
  }

  /** What a dependency contributes while its target is in such a state. */
  through(edge: GraphEdge, target: string, { severity, lasts }: PausedState): PausedState {
    const usual = severityAt(this.#usualOnsets(edge, target), this.time);
    const { mode, effect } = this.#lossModeOf(edge);
    const worse = (worst: number, until: Seconds): PausedState => {
      const capped = Math.min(worst, effect === 'degraded' ? 1 : 2);
      return capped > usual && until > 0
        ? { severity: capped, lasts: until }
        : { severity: usual, lasts: Infinity };
    };
    if (lasts === Infinity || mode.type === 'startup') return worse(0, 0);
    if (mode.type === 'runtime') return worse(severity, lasts);
    const hidden = worse(Math.min(severity, mode.meanwhile === 'degraded' ? 1 : 0), lasts);
    if (severity < 2 || lasts <= mode.tolerates) return hidden;
    return worse(severity, hidden.severity > usual ? lasts : lasts - mode.tolerates);
  }

  /** In the order of the file, which is that of preference. */
  #requirements(key: string): readonly (readonly [edge: GraphEdge, target: string])[] {
    return this.run.graph
      .mapOutEdges(key, (_edge, edge, _source, target) => [edge, target] as const)
      .sort(([a], [b]) => a.position - b.position);
  }

  #contribution(edge: GraphEdge, target: string): PausedState {
    return this.through(edge, target, this.#stateOf(target));
  }

  #stateOf(key: string): PausedState {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const node = this.run.graph.getNodeAttributes(key);
    const state =
      node.type === 'group'
        ? this.#groupState(key, node)
        : node.type === 'role'
          ? kthWorst(this.contributions(key), 1)
          : { severity: severityAt(this.run.onsets(key), this.time), lasts: Infinity };
    this.#known.set(key, state);
    return state;
  }

  #groupState(key: string, { needed, failover }: GroupNode): PausedState {
    const members = this.contributions(key);
    if (failover === null) return kthWorst(members, members.length - needed + 1);
    const active = members[activeUntil(this.memberOnsets(key), this.time)];
    const least = Math.min(...members.map(({ severity }) => severity));
    if (active === undefined || active.severity === least) {
      return active ?? { severity: 0, lasts: Infinity };
    }
    return { severity: active.severity, lasts: Math.min(active.lasts, failover) };
  }

  /** When the contribution of each member of a group is lost, apart from pauses. */
  memberOnsets(group: string): readonly LossOnsets[] {
    return this.#requirements(group).map(([edge, target]) => this.#usualOnsets(edge, target));
  }

  #usualOnsets(edge: GraphEdge, target: string): LossOnsets {
    const { effect, mode } = this.#lossModeOf(edge);
    return dependentOnsets(lossOf(effect, mode), this.run.onsets(target));
  }

  #lossModeOf(edge: GraphEdge): Pick<GraphEdge, 'effect' | 'mode'> {
    return edge.workaround && this.run.workarounds === 'ignore' ? UNAIDED : edge;
  }
}

const UNAIDED = { effect: 'down', mode: { type: 'runtime' } } as const;

/**
 * The k-th worst of what members contribute, for as long as there are that many so bad.
 *
 * @param k from 1, which is the worst, to their number
 */
function kthWorst(members: readonly PausedState[], k: number): PausedState {
  const worstFirst = [...members].sort((a, b) => b.severity - a.severity);
  const severity = worstFirst[k - 1]?.severity ?? 0;
  const lasts = members
    .filter((member) => member.severity >= severity)
    .map((member) => member.lasts)
    .sort((a, b) => b - a);
  return { severity, lasts: lasts[k - 1] ?? Infinity };
}
