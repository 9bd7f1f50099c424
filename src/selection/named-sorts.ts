import { capabilityId, componentId, siteId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import { isLiteral, plainText } from './pattern.js';
import type { Term } from './selector.js';

/** What an id may name; each has ids of its own, but components and sites share theirs. */
export type Sort = 'component' | 'site' | 'capability';

/** What a term names that can name one thing alone, by an id or by two; none where it names nothing. */
export function namedSorts(
  term: Term,
  topology: Topology,
): readonly (Sort | 'capability at a site')[] {
  if (term.type === 'id' && isLiteral(term.pattern)) {
    return sortsOf(plainText(term.pattern), topology);
  }
  if (term.type === 'at-site' && isLiteral(term.site) && isLiteral(term.capability)) {
    const site = topology.sites.get(siteId(plainText(term.site)));
    const capability = capabilityId(plainText(term.capability));
    return site?.needs.capabilities.includes(capability) === true ? ['capability at a site'] : [];
  }
  return [];
}

function sortsOf(id: string, topology: Topology): readonly Sort[] {
  const sorts: Sort[] = [];
  if (topology.components.has(componentId(id)) || topology.formerly.has(id)) {
    sorts.push('component');
  }
  if (topology.sites.has(siteId(id))) sorts.push('site');
  if (topology.capabilities.has(capabilityId(id))) sorts.push('capability');
  return sorts;
}

/** All ids of some sorts. */
export function* idsOf(sorts: readonly Sort[], topology: Topology): Generator<string> {
  if (sorts.includes('component')) yield* topology.components.keys();
  if (sorts.includes('site')) yield* topology.sites.keys();
  if (sorts.includes('capability')) yield* topology.capabilities.keys();
}
