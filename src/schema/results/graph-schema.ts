import { DRAFT_7, type JsonSchema, type JsonSchemaObject } from '../json-schema.js';
import {
  count,
  criticality,
  described,
  duration,
  listOf,
  object,
  state,
  text,
  words,
} from './result-schemas.js';

/** Of these keys, those that are there: attributes that say nothing are left out. */
const some = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchemaObject => ({ ...object(properties), required });

const yes: JsonSchemaObject = { type: 'boolean' };
const region = described('Of the component or, if they all have the same, of the sites.', text);

/** What a failure does to a node; there where something fails. */
const fate = {
  state,
  degradedAfter: described('When it first is at least degraded.', duration),
  downAfter: described('When it first is down.', duration),
  imposed: described('Whether it fails by itself.', yes),
};

const nodeOf = (
  type: string,
  always: Readonly<Record<string, JsonSchema>>,
  perhaps: Readonly<Record<string, JsonSchema>> = {},
): JsonSchemaObject =>
  some({ type: { const: type }, ...always, ...perhaps, ...fate }, ['type', ...Object.keys(always)]);

const node: JsonSchemaObject = {
  anyOf: [
    nodeOf(
      'component',
      { id: text, name: text, perSite: yes },
      { kind: text, owner: text, region, site: described('Whose own one it is.', text) },
    ),
    nodeOf(
      'capability',
      {
        id: text,
        name: text,
        criticality,
        site: described('The first of the sites, which all need the same.', text),
        siteEntries: described('Sites as they stand in the files.', count),
        sites: described('Sites by their count.', count),
        siteKinds: text,
      },
      { workaround: described('The name of its workaround.', text), region },
    ),
    nodeOf('capability-itself', { id: text }),
    nodeOf('role', { id: text }),
    nodeOf(
      'group',
      { form: words('anyOf', 'allOf', 'atLeast'), needed: count, members: count },
      { failover: duration },
    ),
  ],
};

const edge = some(
  {
    position: described('Its place among the needs of its source, from 0.', count),
    mode: words('runtime', 'startup', 'login', 'queued', 'cached', 'tolerant'),
    tolerates: duration,
    meanwhile: words('up', 'degraded'),
    effect: words('down', 'degraded'),
    workaround: described('From a capability to what it is without its workaround.', yes),
    contributes: described('What it makes of its source, by itself.', state),
  },
  ['position', 'mode', 'effect', 'workaround'],
);

/** What `utfall graph -f json` writes, which graphology reads. */
export const graphSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What needs what (utfall graph)',
  ...object({
    options: object({
      type: { const: 'directed' },
      multi: { const: true },
      allowSelfLoops: { const: true },
    }),
    attributes: some(
      {
        format: { const: 'utfall-graph/1' },
        name: text,
        around: described('What was asked about.', text),
        depth: count,
        fail: described('What is down, by ids with spaces between.', text),
        degrade: described('What is degraded, likewise.', text),
        within: described('States are those within this time; at last if left out.', duration),
        workarounds: words('count', 'ignore'),
      },
      ['format'],
    ),
    nodes: listOf(object({ key: text, attributes: node })),
    edges: described(
      'From what needs to what is needed.',
      listOf(object({ key: text, source: text, target: text, attributes: edge })),
    ),
  }),
});
