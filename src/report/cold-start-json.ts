import type { ColdStartResult, StartLoop, StuckAtSites } from '../analysis/cold-start-result.js';
import { isoDuration } from './duration-text.js';
import { each, list, property } from './json-lines.js';
import { placeJson } from './place-json.js';
import { topologyJson } from './topology-json.js';

/**
 * The contract `utfall-cold-start/1`: keys in its order and no others, a line for each entry of a
 * list, those in the order of the result. Loops are referred to by their number, from 0. Written in
 * pieces.
 */
export function* coldStartJson(result: ColdStartResult): Generator<string> {
  const { stuck, loops, areAllLoops, rounds, recoveries } = result;
  yield '{\n';
  yield property('format', result.format);
  yield property('topology', topologyJson(result.topology));
  yield* list('stuckComponents', each(stuck.components, componentJson));
  yield* list('stuckAtSites', each(stuck.siteClasses, atSitesJson));
  yield* list('loops', each(loops, loopJson));
  yield property('areAllLoops', areAllLoops);
  yield* list('rounds', each(rounds, roundJson));
  yield property('recoveries', { stated: recoveries.stated, total: recoveries.total });
  yield `  "chain": ${JSON.stringify(chainJson(result))}\n`;
  yield '}\n';
}

const componentJson = (component: ColdStartResult['stuck']['components'][number]): unknown => {
  const { id, name, kind, owner, perSite, loop, isOnLoop } = component;
  return { id, name, kind, owner, perSite, loop, isOnLoop };
};

const atSitesJson = ({ sites, capabilities }: StuckAtSites): unknown => ({
  sites: sites.map(({ id }) => id),
  capabilities: capabilities.map(({ id, name, criticality, loop, isOnLoop }) => ({
    id,
    name,
    criticality,
    loop,
    isOnLoop,
  })),
});

const loopJson = ({ steps }: StartLoop): unknown =>
  steps.map(({ id, place }) => ({ id, ...placeJson(place) }));

const roundJson = ({ components, capabilities }: ColdStartResult['rounds'][number]): unknown => ({
  components,
  capabilities: capabilities.map(({ id, sites }) => ({ id, sites })),
});

const chainJson = ({ chain }: ColdStartResult): unknown =>
  chain && {
    lasts: isoDuration(chain.lasts),
    steps: chain.steps.map(({ id, from, until }) => ({
      id,
      from: isoDuration(from),
      until: isoDuration(until),
    })),
  };
