import type {
  CapabilityImpact,
  ComponentImpact,
  ImpactResult,
  KindTally,
  Tally,
} from '../analysis/impact-result.js';
import { isoOrNull } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { pausesJson } from './impact-json-pauses.js';
import { sitesJson } from './impact-json-sites.js';
import { referenceTexts, siteOfComponent } from './reference-text.js';
import { topologyJson } from './topology-json.js';

export interface ImpactJsonContext {
  /** Leaves components and sites out. */
  readonly summary: boolean;
}

/**
 * The contract `utfall-impact/1`: keys in its order and no others, lists in the order of ids by
 * code unit, a line for each entry of a list. Written in pieces: sites are spread from their
 * classes one at a time.
 */
export function* impactJson(result: ImpactResult, context: ImpactJsonContext): Generator<string> {
  yield '{\n';
  yield property('format', result.format);
  yield property('topology', topologyJson(result.topology));
  yield property(
    'imposed',
    result.imposed.map(({ id, state }) => ({ id, state })),
  );
  yield property('within', isoOrNull(result.within));
  yield property('workarounds', result.workarounds);
  yield* summaryJson(result);
  yield* list('pauses', pausesJson(result.pauses));
  if (!context.summary) yield* list('components', each(result.components, componentJson));
  yield* list('capabilities', each(result.capabilities, capabilityJson), {
    last: context.summary,
  });
  if (!context.summary) yield* list('sites', sitesJson(result.siteClasses), { last: true });
  yield '}\n';
}

function* summaryJson({ summary }: ImpactResult): Generator<string> {
  const { total, down, degraded, atRisk } = summary.components;
  yield '  "summary": {\n';
  yield `  ${property('components', { total, down, degraded, atRisk })}`;
  yield `  ${property('sites', tallyJson(summary.sites))}`;
  yield* list('kinds', each(summary.kinds, kindJson), { indent: '    ', last: true });
  yield '  },\n';
}

const tallyJson = ({ total, down, degraded }: Tally): unknown => ({ total, down, degraded });

const kindJson = ({ kind, sites, people }: KindTally): unknown => ({
  kind,
  sites: tallyJson(sites),
  people: { total: people.total, affected: people.affected },
});

const capabilityJson = ({ id, name, criticality, kinds }: CapabilityImpact): unknown => ({
  id,
  name,
  criticality,
  kinds: kinds.map(kindJson),
});

function componentJson(component: ComponentImpact): unknown {
  const { id, name, kind, owner, state } = component;
  const site = siteOfComponent(id);
  return {
    id,
    name,
    kind,
    owner,
    state,
    degradedAfter: isoOrNull(component.degradedAfter),
    downAfter: isoOrNull(component.downAfter),
    atRisk: referenceTexts(component.atRisk, site),
    causes: referenceTexts(component.causes, site),
  };
}
