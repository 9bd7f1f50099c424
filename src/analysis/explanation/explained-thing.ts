import { componentName, type CapabilityNode } from '../../graph/dependency-graph.js';
import { startOf } from '../../model/locate.js';
import type { Topology } from '../../model/topology.js';
import { dependentOnsets } from '../../engine/member-loss.js';
import type { ExplainedCapability, ExplainedGroup, ExplainedThing } from '../explanation-result.js';
import type { DetailedRun } from '../detailed-run.js';
import type { Bridge } from '../impact-result.js';
import { bridgeOf } from '../site-class-impact.js';
import { stateWithin } from '../state-within.js';
import type { ExplanationQuestion } from './explanation-question.js';
import type { Fact, ReasonFact, Reasons } from './reasons.js';

/** What an explanation needs to know of the whole. */
export interface Explaining {
  readonly topology: Topology;
  readonly question: ExplanationQuestion;
  readonly run: DetailedRun;
  readonly reasons: Reasons;
}

/** What is told of a node as such. */
export function explainedThing(
  fact: Fact,
  reasons: readonly ReasonFact[],
  explaining: Explaining,
): ExplainedThing {
  const { topology, run } = explaining;
  const { node } = run.structure.nodes[fact.node] ?? {};
  switch (node?.type) {
    case 'component': {
      const component = topology.components.get(node.id);
      if (component === undefined) throw new Error(`component ${node.id} doesn't exist`);
      const { id, name, range, provenance } = component;
      const place = startOf(range);
      return { type: 'component', id: componentName(node), component: id, name, place, provenance };
    }
    case 'capability':
    case 'capability-itself':
      return explainedCapability(fact, node, explaining);
    case 'role':
      return { type: 'role', id: node.id };
    case 'group':
      return explainedGroup(fact, node, reasons, explaining);
    case undefined:
      throw new Error(`there is no node ${String(fact.node)}`);
  }
}

function explainedCapability(
  fact: Fact,
  node: CapabilityNode,
  { topology, run, reasons, question }: Explaining,
): ExplainedCapability {
  const capability = topology.capabilities.get(node.id);
  const siteClass = run.structure.classes[node.siteClass];
  if (capability === undefined || siteClass === undefined)
    throw new Error(`no capability ${node.id}`);
  const { id, name, workaround, range, provenance } = capability;
  const counts = question.workarounds === 'count' && node.type === 'capability';
  const bridge = (workaroundName: string): Bridge | null => {
    const from = run.onsets(reasons.bearer(fact.node)).down;
    return bridgeOf(workaroundName, from, run.onsets(fact.node).down);
  };
  return {
    type: 'capability',
    id: `${siteClass.key}/${id}`,
    name,
    workaround: counts ? workaround : null,
    bridge: counts && workaround !== null ? bridge(workaround.name) : null,
    withoutWorkaround: node.type === 'capability-itself',
    place: startOf(range),
    provenance,
  };
}

function explainedGroup(
  { node, level }: Fact,
  { form, needed, failover }: Pick<ExplainedGroup, 'form' | 'needed' | 'failover'>,
  found: readonly ReasonFact[],
  { reasons, run, question }: Explaining,
): ExplainedGroup {
  const members = reasons.needsOf(node);
  const isUp = members.map(({ loss, target }) => {
    const felt = dependentOnsets(loss, run.onsets(target));
    return stateWithin(felt, question.within) === 'up';
  });
  const active = form === 'anyOf' && level === 'up' ? isUp.indexOf(true) : -1;
  return {
    type: 'group',
    form,
    needed,
    members: members.length,
    lost: level === 'up' ? isUp.filter((up) => !up).length : found.length,
    active: active < 0 ? null : active,
    failover,
  };
}
