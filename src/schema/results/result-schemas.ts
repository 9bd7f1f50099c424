import type { JsonSchema, JsonSchemaObject } from '../json-schema.js';

/** A mapping with just these keys, all of them there. */
export const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchemaObject => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

export const listOf = (items: JsonSchema): JsonSchemaObject => ({ type: 'array', items });

export const described = (description: string, schema: JsonSchemaObject): JsonSchemaObject => ({
  description,
  ...schema,
});

export const nullOr = (schema: JsonSchemaObject): JsonSchemaObject => ({
  anyOf: [{ type: 'null' }, schema],
});

export const text: JsonSchemaObject = { type: 'string' };
export const textOrNull: JsonSchemaObject = { type: ['string', 'null'] };
export const count: JsonSchemaObject = { type: 'integer', minimum: 0 };
export const countOrNull: JsonSchemaObject = { type: ['integer', 'null'], minimum: 0 };
export const words = (...allowed: readonly (string | null)[]): JsonSchemaObject => ({
  enum: allowed,
});

export const state = words('up', 'degraded', 'down');
export const criticality = words('low', 'medium', 'high', 'critical');

const ISO_DURATION = '^P(?=.)(?:\\d+D)?(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?$';
/** As ISO 8601 has it: PT8H. */
export const duration: JsonSchemaObject = { type: 'string', pattern: ISO_DURATION };
export const durationOrNull: JsonSchemaObject = {
  type: ['string', 'null'],
  pattern: ISO_DURATION,
};

const position: JsonSchemaObject = { type: 'integer', minimum: 1 };
/** Where something is stated, as keys of what it belongs to. */
export const place = { file: text, line: position, column: position };

const positionOrNull: JsonSchemaObject = { type: ['integer', 'null'], minimum: 1 };
/** The same; all null where no file states it. */
export const placeOrNull = {
  file: described('Where it stands, as the file was named or found.', textOrNull),
  line: described('From 1.', positionOrNull),
  column: described('From 1, in UTF-16 code units.', positionOrNull),
};

/** What a result is about. */
export const topology: JsonSchemaObject = object({
  name: textOrNull,
  components: count,
  capabilities: count,
  sites: described('Counted by their count.', count),
  siteEntries: described('As they stand in the files.', count),
});

export const onsets = {
  degradedAfter: described('When it first is at least degraded; null: never.', durationOrNull),
  downAfter: described('When it first is down; null: never.', durationOrNull),
};
