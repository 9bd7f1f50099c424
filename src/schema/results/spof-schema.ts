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

const position: JsonSchemaObject = { type: 'integer', minimum: 1 };
const place = { file: text, line: position, column: position };

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

const falseRedundancy = object({
  group: described('The n-th group of what its owner needs, from 1: owner#n.', text),
  form: words('anyOf', 'allOf', 'atLeast'),
  needed: count,
  members: count,
  ...place,
  defeatedBy: text,
  sites: described("Sites at which it is; null for a component's.", {
    type: ['integer', 'null'],
    minimum: 0,
  }),
  witness: described(
    'For each member that is lost, the way from it to what defeats the group.',
    listOf(object({ member: text, path: listOf(text) })),
  ),
});

/** What `utfall spof -f json` writes. */
export const spofSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What each failure alone takes, and false redundancies (utfall spof)',
  ...object({
    format: { const: 'utfall-spof/1' },
    topology: object({
      name: textOrNull,
      components: count,
      capabilities: described('Those that are asked about.', count),
      sites: described('Those with one of them, by their count.', count),
    }),
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
