import type { JsonSchemaObject } from './json-schema.js';
import { baselineSchema } from './policy/baseline-schema.js';
import { policySchema } from './policy/policy-schema.js';
import { reportSchema } from './report/report-schema.js';
import { availabilitySchema } from './results/availability-schema.js';
import { checkSchema } from './results/check-schema.js';
import { coldStartSchema } from './results/cold-start-schema.js';
import { cutSetsSchema } from './results/cut-sets-schema.js';
import { diagnosticsSchema } from './results/diagnostics-schema.js';
import { diffSchema } from './results/diff-schema.js';
import { explainSchema } from './results/explain-schema.js';
import { graphSchema } from './results/graph-schema.js';
import { impactSchema } from './results/impact-schema.js';
import { importanceSchema } from './results/importance-schema.js';
import { listSchema } from './results/list-schema.js';
import { simulationSchema } from './results/simulation-schema.js';
import { spofSchema } from './results/spof-schema.js';
import { scenarioSchema } from './scenario/scenario-schema.js';
import type { SchemaName } from './schema-names.js';
import {
  topologyLayerPartSchema,
  topologyLayerSchema,
  topologyPartSchema,
  topologySchema,
} from './topology/topology-schemas.js';

/** The JSON Schema of each sort of file and result. */
export const SCHEMAS: Readonly<Record<SchemaName, () => JsonSchemaObject>> = {
  topology: topologySchema,
  'topology-part': topologyPartSchema,
  'topology-layer': topologyLayerSchema,
  'topology-layer-part': topologyLayerPartSchema,
  policy: policySchema,
  baseline: baselineSchema,
  scenario: scenarioSchema,
  impact: impactSchema,
  spof: spofSchema,
  cutsets: cutSetsSchema,
  availability: availabilitySchema,
  importance: importanceSchema,
  explain: explainSchema,
  simulation: simulationSchema,
  diff: diffSchema,
  'cold-start': coldStartSchema,
  graph: graphSchema,
  list: listSchema,
  check: checkSchema,
  report: reportSchema,
  diagnostics: diagnosticsSchema,
};

/** The text of a schema, as a file of its own. */
export const schemaText = (name: SchemaName): string =>
  `${JSON.stringify(SCHEMAS[name](), null, 2)}\n`;
