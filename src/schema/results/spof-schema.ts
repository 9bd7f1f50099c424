import { askedTopology, falseRedundancy, place } from './single-failures.js';
import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  criticality,
  described,
  duration,
  durationOrNull,
  listOf,
  object,
  text,
  textOrNull,
  words,
} from './result-schemas.js';

const kinds = described(
  'Those at which something is taken. People are never summed over kinds.',
  listOf(
    object({
      kind: text,
      sites: described(
        'Counted by their count; in total those that are asked about.',
        object({ total: count, taken: count }),
      ),
      people: object({ total: count, affected: count }),
    }),
  ),
);

const pairs = described('Capabilities times the sites at which they are taken.', count);

const save = described(
  'The dependency whose having an independent alternative would save most; null where none alone would.',
  {
    anyOf: [
      { type: 'null' },
      object({
        dependent: described('Whose it is: a component, capability, site, or use:role.', text),
        on: described('A component, capability, or use:role.', text),
        ...place,
        alike: described('Further places that state it alike, for other sites.', count),
        sites: described('Sites from which nothing would be taken.', count),
        pairs,
      }),
    ],
  },
);

const failure = object({
  id: described("A site's own one is component@site.", text),
  name: text,
  kind: textOrNull,
  owner: textOrNull,
  pairs,
  sites: described('Sites at which anything is taken.', count),
  criticality: described('The worst of what is taken.', criticality),
  after: described('When the first is taken.', duration),
  kinds,
  capabilities: listOf(object({ id: text, name: text, criticality, kinds })),
  save,
});

/** What `utfall spof -f json` writes. */
export const spofSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What each failure alone takes, and false redundancies (utfall spof)',
  ...object({
    format: { const: 'utfall-spof/1' },
    topology: askedTopology,
    given: described('What has failed already.', listOf(text)),
    except: described('What was taken as perfect.', listOf(text)),
    level: words('down', 'degraded'),
    within: described('Only what is taken within this time; null: at last.', durationOrNull),
    workarounds: words('count', 'ignore'),
    tried: described('How many components were failed.', count),
    fatal: described('How many failures take something.', count),
    failures: described('The worst first; with --top, only so many.', listOf(failure)),
    falseRedundancies: listOf(falseRedundancy),
  }),
});
