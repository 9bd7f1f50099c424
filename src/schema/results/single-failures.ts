import type { JsonSchemaObject } from '../json-schema.js';
import { count, described, listOf, object, text, textOrNull, words } from './result-schemas.js';

const position: JsonSchemaObject = { type: 'integer', minimum: 1 };

/** Where something stands in a file. */
export const place = { file: text, line: position, column: position };

/** How much of a topology is asked about. */
export const askedTopology = object({
  name: textOrNull,
  components: count,
  capabilities: described('Those that are asked about.', count),
  sites: described('Those with one of them, by their count.', count),
});

export const falseRedundancy = object({
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
