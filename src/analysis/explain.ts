import { componentKey } from '../graph/dependency-graph.js';
import type { Topology } from '../model/topology.js';
import type { FoundThing } from '../selection/find-thing.js';
import type { Explaining } from './explanation/explained-thing.js';
import type { ExplanationQuestion } from './explanation/explanation-question.js';
import { ExplanationWalk } from './explanation/explanation-walk.js';
import { Reasons, type Fact } from './explanation/reasons.js';
import type { Answer, Explanation, ExplanationResult } from './explanation-result.js';
import { runFailure } from './failure-run.js';
import { imposedId, worstImpositions } from './imposition.js';
import { componentReferences } from './reference.js';
import { statedOnsets } from './state-within.js';
import { topologySummary } from './topology-summary.js';

/**
 * Why a thing is down or degraded: from it back to what was imposed; or, of what is up, what holds
 * it up.
 *
 * O(topology) to build the graph; then what the failure reaches, and what the thing goes back to.
 */
export function explain(topology: Topology, question: ExplanationQuestion): ExplanationResult {
  const { asked, within, workarounds } = question;
  const impositions = worstImpositions(question.impositions);
  const site = asked.site;
  const run = runFailure(topology, impositions, workarounds, site === null ? null : site.id);
  const reasons = new Reasons(run, within, workarounds);
  const explaining: Explaining = { topology, question, run, reasons };
  const walk = new ExplanationWalk(explaining);
  const answers = thingsOf(topology, asked).map((thing) => answer(thing, explaining, walk));
  const [id, name] = told(asked);
  return {
    format: 'utfall-explain/1',
    topology: topologySummary(topology),
    asked: { id, name, type: asked.type },
    imposed: impositions.map((each) => ({ id: imposedId(each), state: each.state })),
    within,
    workarounds,
    answers,
    nodes: walk.nodes,
  };
}

interface AnsweredThing {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

function thingsOf(topology: Topology, asked: FoundThing): readonly AnsweredThing[] {
  const [id, name] = told(asked);
  switch (asked.type) {
    case 'component':
      return [{ key: asked.site === null ? componentKey(asked.component.id) : id, id, name }];
    case 'capability':
      return [{ key: id, id, name: asked.capability.name }];
    case 'site':
      return asked.site.needs.capabilities.map((capability) => {
        const key = `${asked.site.id}/${capability}`;
        return { key, id: key, name: topology.capabilities.get(capability)?.name ?? key };
      });
  }
}

function told(asked: FoundThing): readonly [id: string, name: string] {
  switch (asked.type) {
    case 'component': {
      const { id, name } = asked.component;
      return [asked.site === null ? id : `${id}@${asked.site.id}`, name];
    }
    case 'site':
      return [asked.site.id, asked.site.name];
    case 'capability':
      return [
        `${asked.site.id}/${asked.capability.id}`,
        `${asked.capability.name}, ${asked.site.name}`,
      ];
  }
}

function answer(
  { key, id, name }: AnsweredThing,
  explaining: Explaining,
  walk: ExplanationWalk,
): Answer {
  const { run, reasons } = explaining;
  const onsets = run.onsets(key);
  const state = reasons.stateOf(key);
  const fact: Fact = { key, level: state };
  const explanations: Explanation[] = [{ of: 'state', node: walk.explain(fact) }];
  const addNews = (of: Explanation['of'], more: Fact): void => {
    if (!walk.isTold(more, fact)) explanations.push({ of, node: walk.explain(more) });
  };
  if (state === 'down' && onsets.degraded < onsets.down)
    addNews('before', { key, level: 'degraded' });
  const bearer = reasons.bearer(key);
  if (state !== 'down' && reasons.stateOf(bearer) === 'down')
    addNews('without-workaround', { key: bearer, level: 'down' });
  return {
    id,
    name,
    state,
    ...statedOnsets(onsets),
    atRisk: componentReferences(run.graph, run.atRisk(key)).map((risk) => risk.id),
    explanations,
  };
}
