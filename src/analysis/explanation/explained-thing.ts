import { componentName } from '../../graph/dependency-graph.js';
import { locate } from '../../model/locate.js';
import type { SourceRange } from '../../model/source-range.js';
import type { Topology } from '../../model/topology.js';
import { dependentOnsets } from '../../engine/member-loss.js';
import type {
  ExplainedCapability,
  ExplainedGroup,
  ExplainedThing,
  Place,
} from '../explanation-result.js';
import type { FailureRun } from '../failure-run.js';
import { bridgeOf } from '../site-class-impact.js';
import { stateWithin } from '../state-within.js';
import type { ExplanationQuestion } from './explanation-question.js';
import type { Fact, ReasonFact, Reasons } from './reasons.js';

/** What an explanation needs to know of the whole. */
export interface Explaining {
  readonly topology: Topology;
  readonly question: ExplanationQuestion;
  readonly run: FailureRun;
  readonly reasons: Reasons;
}

/** What is told of a node as such. */
export function explainedThing(
  fact: Fact,
  reasons: readonly ReasonFact[],
  explaining: Explaining,
): ExplainedThing {
  const { topology, run } = explaining;
  const node = run.graph.getNodeAttributes(fact.key);
  switch (node.type) {
    case 'component': {
      const component = topology.components.get(node.id);
      if (component === undefined) throw new Error(`component ${node.id} doesn't exist`);
      const { id, name, range, provenance } = component;
      const place = placeOf(range);
      return { type: 'component', id: componentName(node), component: id, name, place, provenance };
    }
    case 'capability':
    case 'capability-itself':
      return explainedCapability(fact.key, node, explaining);
    case 'role':
      return { type: 'role', id: node.id };
    case 'group':
      return explainedGroup(fact, node, reasons, explaining);
  }
}

function explainedCapability(
  key: string,
  node: Extract<ReturnType<FailureRun['graph']['getNodeAttributes']>, { siteClass: number }>,
  { topology, run, question }: Explaining,
): ExplainedCapability {
  const capability = topology.capabilities.get(node.id);
  const siteClass = run.classes[node.siteClass];
  if (capability === undefined || siteClass === undefined) throw new Error(`no node ${key}`);
  const { id, name, workaround, range, provenance } = capability;
  const counts = question.workarounds === 'count' && node.type === 'capability';
  return {
    type: 'capability',
    id: `${siteClass.key}/${id}`,
    name,
    workaround: counts ? workaround : null,
    bridge: counts && workaround !== null ? bridgeOf(key, workaround.name, run) : null,
    withoutWorkaround: node.type === 'capability-itself',
    place: placeOf(range),
    provenance,
  };
}

function explainedGroup(
  { key, level }: Fact,
  { form, needed, failover }: Pick<ExplainedGroup, 'form' | 'needed' | 'failover'>,
  found: readonly ReasonFact[],
  { reasons, run, question }: Explaining,
): ExplainedGroup {
  const members = reasons.needsOf(key);
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

export function placeOf({ file, start }: SourceRange): Place {
  return { file: file.path, ...locate(file, start) };
}
