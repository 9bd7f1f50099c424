import {
  activeUntil,
  dependentOnsets,
  severityAt,
  type LossOnsets,
} from '../engine/member-loss.js';
import type { GroupNode } from '../graph/dependency-graph.js';
import type { Seconds } from '../model/duration.js';
import type { DetailedRun } from './detailed-run.js';
import type { Need } from './structure.js';

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
 * O(needs below what is asked about), once for all that is asked.
 */
export class PausedStates {
  readonly #known = new Map<number, PausedState>();

  constructor(
    private readonly run: DetailedRun,
    private readonly time: Seconds,
  ) {}

  /** What each requirement of a node contributes. As deep as groups nest. */
  contributions(node: number): readonly PausedState[] {
    return this.#needs(node).map((need) => this.through(need, this.#stateOf(need.target)));
  }

  /** What a dependency contributes while its target is in such a state. */
  through(need: Need, { severity, lasts }: PausedState): PausedState {
    const usual = severityAt(this.#usualOnsets(need), this.time);
    const { mode, effect } = this.#lossModeOf(need);
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

  /** When the contribution of each member of a group is lost, apart from pauses. */
  memberOnsets(group: number): readonly LossOnsets[] {
    return this.#needs(group).map((need) => this.#usualOnsets(need));
  }

  /** In the order of the file, which is that of preference. */
  #needs(node: number): readonly Need[] {
    return this.run.structure.nodes[node]?.needs ?? [];
  }

  #stateOf(number: number): PausedState {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const node = this.run.structure.nodes[number]?.node;
    const state =
      node?.type === 'group'
        ? this.#groupState(number, node)
        : node?.type === 'role'
          ? kthWorst(this.contributions(number), 1)
          : { severity: severityAt(this.run.onsets(number), this.time), lasts: Infinity };
    this.#known.set(number, state);
    return state;
  }

  #groupState(group: number, { needed, failover }: GroupNode): PausedState {
    const members = this.contributions(group);
    if (failover === null) return kthWorst(members, members.length - needed + 1);
    const active = members[activeUntil(this.memberOnsets(group), this.time)];
    const least = Math.min(...members.map(({ severity }) => severity));
    if (active === undefined || active.severity === least) {
      return active ?? { severity: 0, lasts: Infinity };
    }
    return { severity: active.severity, lasts: Math.min(active.lasts, failover) };
  }

  #usualOnsets({ loss, target }: Need): LossOnsets {
    return dependentOnsets(loss, this.run.onsets(target));
  }

  #lossModeOf({ edge }: Need): Pick<Need['edge'], 'effect' | 'mode'> {
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
