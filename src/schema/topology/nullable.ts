import type { JsonSchemaObject, JsonType } from '../json-schema.js';

/** The same, or null: in a layer, null removes what lies below it. */
export function nullable(schema: JsonSchemaObject): JsonSchemaObject {
  const { description, ...rest } = schema;
  const told = description === undefined ? {} : { description };
  if (schema.enum !== undefined) return { ...schema, enum: [...schema.enum, null] };
  if (schema.type === undefined) return { ...told, anyOf: [rest, { type: 'null' }] };
  const types: readonly JsonType[] = [schema.type, 'null' as const].flat();
  return { ...schema, type: types };
}
