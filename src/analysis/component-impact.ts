import { componentKey, componentName, type ComponentNode } from '../graph/dependency-graph.js';
import type { Seconds } from '../model/duration.js';
import { byCodeUnit } from '../model/order.js';
import type { Component, Topology } from '../model/topology.js';
import type { FailureRun } from './failure-run.js';
import type { ComponentImpact, ImpactSummary, Reference } from './impact-result.js';
import { componentReferences } from './reference.js';
import { statedOnsets, stateWithin } from './state-within.js';

/** What a failure does to the components that it affects or puts at risk, in the order of ids. */
export function componentImpacts(
  topology: Topology,
  run: FailureRun,
  within: Seconds | null,
): readonly ComponentImpact[] {
  const impacts: ComponentImpact[] = [];
  run.graph.forEachNode((key, node) => {
    if (node.type !== 'component') return;
    const component = topology.components.get(node.id);
    if (component === undefined) return;
    const impact = componentImpact(node, key, component, run, within);
    if (node.site !== null) {
      const everywhere = { ...node, site: null };
      const others = componentImpact(everywhere, componentKey(node.id), component, run, within);
      if (fate(impact) === fate(others)) return;
    }
    if (impact.state !== 'up' || impact.atRisk.length > 0) impacts.push(impact);
  });
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
  node: ComponentNode,
  key: string,
  { name, kind, owner }: Component,
  run: FailureRun,
  within: Seconds | null,
): ComponentImpact {
  const onsets = run.onsets(key);
  const state = stateWithin(onsets, within);
  return {
    id: componentName(node),
    name,
    kind,
    owner,
    state,
    ...statedOnsets(onsets),
    atRisk: componentReferences(run.graph, run.atRisk(key)),
    causes: state === 'up' ? [] : componentReferences(run.graph, run.causes(key, state)),
  };
}

/** All that is told of a component but its id, the same for a site's own ones that fare alike. */
const fate = ({ degradedAfter, downAfter, atRisk, causes }: ComponentImpact): string =>
  JSON.stringify([degradedAfter, downAfter, atRisk, causes].map(withoutSites));

const withoutSites = (told: ComponentImpact[keyof ComponentImpact]): unknown =>
  Array.isArray(told) ? told.map(({ id }: Reference) => sharedId(id)) : told;

/** The component of which `component@site` is one. */
const sharedId = (id: string): string => id.split('@')[0] ?? id;
