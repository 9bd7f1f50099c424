import { baseline } from '../../source/shape/policy/baseline-shape.js';
import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { formSchema } from '../topology/form-schema.js';

/** What a check knows already, as it was written once. */
export const baselineSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'Findings that are known already (a baseline)',
  ...formSchema(baseline.form, false),
});
