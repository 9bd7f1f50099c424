import type { Seconds } from '../model/duration.js';
import { componentName } from '../graph/dependency-graph.js';
import type { NamedNode, NumberedComponent } from '../graph/node-table.js';
import type { ComponentId } from '../model/ids.js';
import { byCodeUnit } from '../model/order.js';
import type { Component, Topology } from '../model/topology.js';
import type { FailureRun } from './failure-run.js';
import type { ComponentImpact, ImpactSummary, Reference } from './impact-result.js';
import { statedOnset, stateWithin } from './state-within.js';

/** What a failure does to the components that it affects or puts at risk, in the order of ids. */
export function componentImpacts(
  topology: Topology,
  run: FailureRun,
  within: Seconds | null,
): readonly ComponentImpact[] {
  const impacts: ComponentImpact[] = [];
  /** Of those of which each site has its own, that of all but the sites apart; it comes first. */
  const fates = new Map<ComponentId, string>();
  for (const node of run.nodes.components) {
    const component = topology.components.get(node.id);
    if (component === undefined) continue;
    const impact = componentImpact(node, component, run, within);
    if (node.site === null) {
      if (component.perSite) fates.set(node.id, fate(impact));
    } else if (fate(impact) === fates.get(node.id)) {
      continue;
    }
    if (impact.state !== 'up' || impact.atRisk.length > 0) impacts.push(impact);
  }
  return impacts.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** How many components there are in each state: one that sites have their own of by its worst. */
export function countComponents(
  topology: Topology,
  impacts: readonly ComponentImpact[],
): ImpactSummary['components'] {
  const having = (test: (impact: ComponentImpact) => boolean): ReadonlySet<string> =>
    new Set(impacts.filter(test).map(({ id }) => sharedId(id)));
  const down = having(({ state }) => state === 'down');
  const degraded = having(({ state }) => state === 'degraded');
  return {
    total: topology.components.size,
    down: down.size,
    degraded: [...degraded].filter((id) => !down.has(id)).length,
    atRisk: having(({ atRisk }) => atRisk.length > 0).size,
  };
}

function componentImpact(
  node: NumberedComponent,
  { name, kind, owner }: Component,
  run: FailureRun,
  within: Seconds | null,
): ComponentImpact {
  const onsets = run.onsets(node.number);
  const state = stateWithin(onsets, within);
  return {
    id: componentName(node),
    name,
    kind,
    owner,
    state,
    degradedAfter: statedOnset(onsets.degraded),
    downAfter: statedOnset(onsets.down),
    atRisk: references(run.atRisk(node.number)),
    causes: state === 'up' ? NONE : references(run.causes(node.number, state)),
  };
}

/** All that is told of a component but its id, the same for a site's own ones that fare alike. */
const fate = ({ degradedAfter, downAfter, atRisk, causes }: ComponentImpact): string =>
  JSON.stringify([degradedAfter, downAfter, atRisk, causes].map(withoutSites));

const withoutSites = (told: ComponentImpact[keyof ComponentImpact]): unknown =>
  Array.isArray(told) ? told.map(({ id }: Reference) => sharedId(id)) : told;

/** The component of which `component@site` is one. */
const sharedId = (id: string): string => id.split('@')[0] ?? id;

const NONE: readonly Reference[] = [];

/** Of components only: no component needs what belongs to a site, but for the site's own ones. */
function references(nodes: readonly NamedNode[]): readonly Reference[] {
  if (nodes.length === 0) return NONE;
  const keys = nodes.flatMap((node) => (node.type === 'component' ? [componentName(node)] : []));
  return keys.sort(byCodeUnit).map((id) => ({ type: 'component', id }));
}
