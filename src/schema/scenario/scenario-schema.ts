import { scenario } from '../../source/shape/scenario/scenario-shape.js';
import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { formSchema } from '../topology/form-schema.js';

/**
 * A scenario. That times lie where they can, and that expectations don't contradict each other, takes
 * more than one place, for which JSON Schema has no words.
 */
export const scenarioSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'A scenario for utfall',
  ...formSchema(scenario.form, false),
});
