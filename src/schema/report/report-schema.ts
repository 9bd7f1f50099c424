import { report } from '../../source/shape/report/report-shape.js';
import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { formSchema } from '../topology/form-schema.js';

/** All that a report says, as it was saved. */
export const reportSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What an impact report says (utfall report)',
  ...formSchema(report.form, false),
});
