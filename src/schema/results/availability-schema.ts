import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  amount,
  amountOrNull,
  cutShortAt,
  reliability,
  share,
  shareOrNull,
} from './exact-schemas.js';
import { count, described, listOf, object, text, topology, words } from './result-schemas.js';

const target = described('What it should be; null: nothing says.', shareOrNull);

const kind = object({
  capability: text,
  kind: text,
  target,
  sites: described('By their count.', count),
  below: described('How many of them are certainly below the target.', count),
  people: described('Whom they serve.', count),
  method: described('Bounds: what follows is the worst it may be.', words('exact', 'bounds')),
  mean: described('Of sites, each weighed by its count.', share),
  worst: share,
  best: share,
  hoursDown: described('A year, at a site, on the average.', amount),
  peopleHours: described('Hours times people who go without it, a year.', amount),
});

const site = object({
  id: described('site/capability.', text),
  availability: described('Where the budget ran out, what it is at least.', share),
  method: words('exact', 'bounds'),
  atMost: described('The same where it is exact.', share),
  target,
  hoursDown: amount,
  peopleHours: described('Null where nothing says whom the site serves.', amountOrNull),
});

/** What `utfall availability -f json` writes. */
export const availabilitySchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'How much of the time capabilities are available (utfall availability)',
  ...object({
    format: { const: 'utfall-availability/1' },
    topology,
    level: words('down', 'degraded'),
    workarounds: words('count', 'ignore'),
    ...reliability,
    cutShortAt,
    kinds: listOf(kind),
    availabilities: listOf(site),
  }),
});
