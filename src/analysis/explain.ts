import type { SiteId } from '../model/ids.js';
import { byCodeUnit } from '../model/order.js';
import type { Site, Topology } from '../model/topology.js';
import type { FoundThing } from '../selection/find-thing.js';
import type { Explaining } from './explanation/explained-thing.js';
import type { ExplanationQuestion } from './explanation/explanation-question.js';
import { ExplanationWalk } from './explanation/explanation-walk.js';
import { Reasons, type Fact } from './explanation/reasons.js';
import type { Answer, Explanation, ExplanationResult } from './explanation-result.js';
import { runInDetail } from './detailed-run.js';
import { imposedId, worstImpositions } from './imposition.js';
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
  const apart = new Set<SiteId>(impositions.flatMap((each) => each.site ?? []));
  if (asked.site !== null) apart.add(asked.site.id);
  const distinctions = { apart, ownNeedsCount: () => true };
  const run = runInDetail(withSite(topology, asked.site), distinctions, impositions, workarounds);
  const reasons = new Reasons(run, within);
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

/** What happens at other sites has no bearing on a thing: nothing needs what is theirs. */
const withSite = (topology: Topology, site: Site | null): Topology => ({
  ...topology,
  sites: new Map(site === null ? [] : [[site.id, site]]),
});

interface AnsweredThing {
  readonly id: string;
  readonly name: string;
}

function thingsOf(topology: Topology, asked: FoundThing): readonly AnsweredThing[] {
  const [id, name] = told(asked);
  switch (asked.type) {
    case 'component':
      return [{ id, name }];
    case 'capability':
      return [{ id, name: asked.capability.name }];
    case 'site':
      return asked.site.needs.capabilities.map((capability) => {
        const each = `${asked.site.id}/${capability}`;
        return { id: each, name: topology.capabilities.get(capability)?.name ?? each };
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
  { id, name }: AnsweredThing,
  explaining: Explaining,
  walk: ExplanationWalk,
): Answer {
  const { run, reasons } = explaining;
  const { nodes, numberOf } = run.structure;
  const node = numberOf.get(id);
  if (node === undefined) throw new Error(`there is no ${id}`);
  const onsets = run.onsets(node);
  const state = reasons.stateOf(node);
  const fact: Fact = { node, level: state };
  const explanations: Explanation[] = [{ of: 'state', node: walk.explain(fact) }];
  const addNews = (of: Explanation['of'], more: Fact): void => {
    if (!walk.isTold(more, fact)) explanations.push({ of, node: walk.explain(more) });
  };
  if (state === 'down' && onsets.degraded < onsets.down)
    addNews('before', { node, level: 'degraded' });
  const bearer = reasons.bearer(node);
  if (state !== 'down' && reasons.stateOf(bearer) === 'down')
    addNews('without-workaround', { node: bearer, level: 'down' });
  return {
    id,
    name,
    state,
    ...statedOnsets(onsets),
    atRisk: run
      .atRisk(node)
      .flatMap((risk) => nodes[risk]?.name ?? [])
      .sort(byCodeUnit),
    explanations,
  };
}
