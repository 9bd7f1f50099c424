import { byCodeUnit } from '../model/order.js';
import type { SiteClass } from '../graph/site-classes.js';
import type { Seconds } from '../model/duration.js';
import type { State } from '../model/state.js';
import type { Capability, Topology } from '../model/topology.js';
import type { FailureRun } from './failure-run.js';
import type { Bridge, SiteCapabilityImpact, SiteClassImpact, SiteEntry } from './impact-result.js';
import { siteReferences } from './reference.js';
import { statedOnsets, stateWithin } from './state-within.js';
import { weighByKind } from './tally.js';
import type { KindWeight } from './tally.js';

/** What a failure does to the sites of a class, all alike. */
export interface ClassFate {
  readonly weights: readonly KindWeight[];
  /** Of all its capabilities, hit or not. */
  readonly capabilities: readonly SiteCapabilityImpact[];
  /** As results list it: only what is hit or at risk. */
  readonly impact: SiteClassImpact;
  readonly isListed: boolean;
}

export function classFates(
  topology: Topology,
  run: FailureRun,
  within: Seconds | null,
): readonly ClassFate[] {
  return run.classes.map((siteClass) => {
    const capabilities = siteClass.needs.capabilities
      .flatMap((id) => topology.capabilities.get(id) ?? [])
      .map((capability) => capabilityAt(siteClass, capability, run, within))
      .sort((a, b) => byCodeUnit(a.id, b.id));
    const listed = capabilities.filter(isHitOrAtRisk);
    return {
      weights: weighByKind(siteClass.sites),
      capabilities,
      impact: {
        state: siteState(capabilities.map(({ state }) => state)),
        capabilities: listed,
        sites: siteEntries(siteClass),
      },
      isListed: listed.length > 0,
    };
  });
}

export const isHitOrAtRisk = ({ state, atRisk }: SiteCapabilityImpact): boolean =>
  state !== 'up' || atRisk.length > 0;

/** In the order of their ids. */
export const siteEntries = (siteClass: SiteClass): readonly SiteEntry[] =>
  siteClass.sites
    .map(({ id, name, kind, region, count, people }) => ({ id, name, kind, region, count, people }))
    .sort((a, b) => byCodeUnit(a.id, b.id));

/** A site is down when all its capabilities are, degraded when any is not up. */
function siteState(states: readonly State[]): State {
  if (states.every((state) => state === 'down')) return 'down';
  return states.some((state) => state !== 'up') ? 'degraded' : 'up';
}

function capabilityAt(
  siteClass: SiteClass,
  { id, workaround }: Capability,
  run: FailureRun,
  within: Seconds | null,
): SiteCapabilityImpact {
  const key = `${siteClass.key}/${id}`;
  const onsets = run.onsets(key);
  const state = stateWithin(onsets, within);
  const bridge = workaround === null ? null : bridgeOf(key, workaround.name, run);
  const itself = workaround === null ? onsets : run.onsets(`${key}:itself`);
  return {
    id,
    state,
    ...statedOnsets(onsets),
    atRisk: siteReferences(run.graph, run.atRisk(key)),
    workaround:
      bridge !== null && state !== 'down' && stateWithin(itself, within) === 'down'
        ? bridge.workaround
        : null,
    bridge,
    causes: state === 'up' ? [] : siteReferences(run.graph, run.causes(key, state)),
  };
}

/** What the workaround does: it stands between the capability's own being down and its effect. */
export function bridgeOf(key: string, workaround: string, run: FailureRun): Bridge | null {
  const from = run.onsets(`${key}:itself`).down;
  const until = run.onsets(key).down;
  if (from === Infinity || from === until) return null;
  return { workaround, from, until: until === Infinity ? null : until };
}
