import { byCodeUnit } from '../model/order.js';
import type { NumberedCapability } from '../graph/node-table.js';
import type { SiteClass } from '../graph/site-classes.js';
import type { Seconds } from '../model/duration.js';
import type { State } from '../model/state.js';
import type { Capability, Topology } from '../model/topology.js';
import type { FailureRun } from './failure-run.js';
import type {
  Bridge,
  Reference,
  SiteCapabilityImpact,
  SiteClassImpact,
  SiteEntry,
} from './impact-result.js';
import { siteReferences } from './reference.js';
import { statedOnset, stateWithin } from './state-within.js';
import { weighByKind } from './tally.js';
import type { KindWeight } from './tally.js';

/** What a failure does to the sites of a class, all alike. */
export interface ClassFate {
  readonly weights: readonly KindWeight[];
  /** Of all its capabilities, hit or not. */
  readonly capabilities: readonly SiteCapabilityImpact[];
  /** As results list it: only what is hit or at risk; null where nothing is. */
  readonly impact: SiteClassImpact | null;
}

/** One after the other, as there may be a million classes, most of them not hit. */
export function* classFates(
  topology: Topology,
  run: FailureRun,
  within: Seconds | null,
): Generator<ClassFate, undefined> {
  for (const [number, siteClass] of run.classes.entries()) {
    const capabilities: SiteCapabilityImpact[] = [];
    for (const node of run.nodes.capabilitiesAt(number)) {
      const capability = topology.capabilities.get(node.id);
      if (capability !== undefined) capabilities.push(capabilityAt(node, capability, run, within));
    }
    capabilities.sort((a, b) => byCodeUnit(a.id, b.id));
    const listed = capabilities.filter(isHitOrAtRisk);
    yield {
      weights: weighByKind(siteClass.sites),
      capabilities,
      impact:
        listed.length === 0
          ? null
          : {
              state: siteState(capabilities.map(({ state }) => state)),
              capabilities: listed,
              sites: siteEntries(siteClass),
            },
    };
  }
}

export const isHitOrAtRisk = ({ state, atRisk }: SiteCapabilityImpact): boolean =>
  state !== 'up' || atRisk.length > 0;

/** In the order of their ids. */
export const siteEntries = (siteClass: SiteClass): readonly SiteEntry[] =>
  siteClass.sites
    .map(({ id, name, kind, region, count, people }) => ({ id, name, kind, region, count, people }))
    .sort((a, b) => byCodeUnit(a.id, b.id));

/** A site is down when all its capabilities are, degraded when any is not up. */
export function siteState(states: readonly State[]): State {
  if (states.every((state) => state === 'down')) return 'down';
  return states.some((state) => state !== 'up') ? 'degraded' : 'up';
}

function capabilityAt(
  { number, itself }: NumberedCapability,
  { id, workaround }: Capability,
  run: FailureRun,
  within: Seconds | null,
): SiteCapabilityImpact {
  const onsets = run.onsets(number);
  const state = stateWithin(onsets, within);
  const without = workaround === null ? onsets : run.onsets(itself);
  const bridge = workaround === null ? null : bridgeOf(workaround.name, without.down, onsets.down);
  return {
    id,
    state,
    degradedAfter: statedOnset(onsets.degraded),
    downAfter: statedOnset(onsets.down),
    atRisk: siteReferences(run.atRisk(number)),
    workaround:
      bridge !== null && state !== 'down' && stateWithin(without, within) === 'down'
        ? bridge.workaround
        : null,
    bridge,
    causes: state === 'up' ? NONE : siteReferences(run.causes(number, state)),
  };
}

const NONE: readonly Reference[] = [];

/** What the workaround does: it stands between the capability's own being down and its effect. */
export const bridgeOf = (workaround: string, from: Seconds, until: Seconds): Bridge | null =>
  from === Infinity || from === until
    ? null
    : { workaround, from, until: until === Infinity ? null : until };
