import { count, described, object, textOrNull } from './result-schemas.js';

/** How much of a topology is asked about. */
export const askedTopology = object({
  name: textOrNull,
  components: count,
  capabilities: described('Those that are asked about.', count),
  sites: described('Those with one of them, by their count.', count),
});
