import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  described,
  listOf,
  object,
  text,
  textOrNull,
  topology,
  words,
} from './result-schemas.js';

const criticality = words('low', 'medium', 'high', 'critical');
const labels: JsonSchemaObject = { type: 'object', additionalProperties: text };
const selectors = listOf(text);
const workaround = described('The name of its workaround.', textOrNull);

const dependents = described(
  'How much needs it: components, and capabilities at any site, each once.',
  object({
    direct: described('Those that name it.', count),
    all: described('Those that need it directly or through others.', count),
    sites: described('Sites at which a capability is it, or needs it, by their count.', count),
  }),
);

/** What `utfall list -f json` writes. */
export const listSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What there is in a topology (utfall list)',
  ...object({
    format: { const: 'utfall-list/1' },
    topology,
    asked: described(
      'Selectors as they were given; what is listed fits all that there are.',
      object({
        selected: selectors,
        owners: selectors,
        dependentsOf: selectors,
        dependenciesOf: selectors,
      }),
    ),
    components: listOf(
      object({
        id: text,
        name: text,
        kind: textOrNull,
        owner: textOrNull,
        labels,
        perSite: described('Whether every site that needs it has its own.', { type: 'boolean' }),
        dependents,
      }),
    ),
    capabilities: listOf(object({ id: text, name: text, criticality, workaround, dependents })),
    sites: listOf(
      object({
        id: text,
        name: text,
        kind: text,
        region: textOrNull,
        labels,
        count,
        people: described('Whom each of them serves.', { type: ['integer', 'null'], minimum: 0 }),
        capabilities: listOf(text),
      }),
    ),
    capabilitiesAtSites: described(
      'Only where such were selected, by site/capability.',
      listOf(object({ id: text, name: text, criticality, workaround })),
    ),
  }),
});
