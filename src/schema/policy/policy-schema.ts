import { policy } from '../../source/shape/policy/policy-shape.js';
import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { formSchema } from '../topology/form-schema.js';

/**
 * A policy. That a waiver's rule is there, and that names tell rules apart, takes more than one
 * place, for which JSON Schema has no words.
 */
export const policySchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'A policy for utfall',
  ...formSchema(policy.form, false),
});
