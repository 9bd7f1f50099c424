import { DRAFT_7, type JsonSchemaObject } from '../json-schema.js';
import { described, listOf, object, text, textOrNull, words } from './result-schemas.js';

const place: JsonSchemaObject = { type: ['integer', 'null'], minimum: 1 };

/** What `utfall validate -f json` writes, and any command with `-f json` whose input is wrong. */
export const diagnosticsSchema = (): JsonSchemaObject => ({
  $schema: DRAFT_7,
  title: 'What is wrong with a topology, or doubtful in it (utfall validate)',
  ...object({
    format: { const: 'utfall-diagnostics/1' },
    diagnostics: listOf(
      object({
        code: described('Which sort of finding it is; a name that stays.', text),
        severity: words('error', 'warning'),
        message: text,
        file: described(
          'As it was named, or found; null where it is about no file, and then so are its places.',
          textOrNull,
        ),
        line: described('From 1.', place),
        column: described('From 1, in UTF-16 code units.', place),
        endLine: place,
        endColumn: described('Of the first character after what is meant.', place),
      }),
    ),
  }),
});
