/** What there are JSON Schemas of: the files that utfall reads, then the results that it writes. */
export const SCHEMA_NAMES = [
  'topology',
  'topology-part',
  'topology-layer',
  'topology-layer-part',
  'policy',
  'baseline',
  'scenario',
  'impact',
  'spof',
  'cutsets',
  'availability',
  'importance',
  'explain',
  'simulation',
  'diff',
  'cold-start',
  'graph',
  'list',
  'check',
  'report',
  'diagnostics',
] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The usual name of a file with a schema. */
export const schemaFile = (name: SchemaName): string => `${name}.schema.json`;
