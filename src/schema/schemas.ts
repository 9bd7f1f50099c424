import type { JsonSchemaObject } from './json-schema.js';
import { diagnosticsSchema } from './results/diagnostics-schema.js';
import { impactSchema } from './results/impact-schema.js';
import {
  topologyLayerPartSchema,
  topologyLayerSchema,
  topologyPartSchema,
  topologySchema,
} from './topology/topology-schemas.js';

/** The JSON Schemas of the files that utfall reads and of the results that it writes, by name. */
export const SCHEMAS = {
  topology: topologySchema,
  'topology-part': topologyPartSchema,
  'topology-layer': topologyLayerSchema,
  'topology-layer-part': topologyLayerPartSchema,
  impact: impactSchema,
  diagnostics: diagnosticsSchema,
} as const satisfies Readonly<Record<string, () => JsonSchemaObject>>;

export type SchemaName = keyof typeof SCHEMAS;

/** The text of a schema as a file of its own. */
export const schemaText = (name: SchemaName): string =>
  `${JSON.stringify(SCHEMAS[name](), null, 2)}\n`;

/** The usual name of such a file. */
export const schemaFile = (name: SchemaName): string => `${name}.schema.json`;
