import type { SourceRange } from '../model/source-range.js';
import type { Site, Topology } from '../model/topology.js';
import { select } from './select.js';
import type { Selection } from './select.js';

/** Selects from the sites of a topology: by id, `kind:`, `region:` and `label:`. */
export function selectSites(
  topology: Topology,
  texts: readonly string[],
  range: SourceRange | null = null,
): Selection<Site> {
  const sites = [...topology.sites.values()];
  return select<Site>(
    texts,
    {
      noun: 'site',
      topology,
      namedBy: ['site'],
      things: () => sites,
      ids: ({ id }) => [id],
      formerIds: () => [],
      keys: { kind: ({ kind }) => kind, region: ({ region }) => region },
      labels: ({ labels }) => labels,
      pair: null,
    },
    range,
  );
}
