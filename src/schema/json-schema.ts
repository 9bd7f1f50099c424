/**
 * JSON Schema, draft 7: what editors' YAML language servers and most validators understand. Only
 * the keywords that are used here.
 */
export type JsonSchema = boolean | JsonSchemaObject;

export interface JsonSchemaObject {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: unknown;
  readonly enum?: readonly (string | null)[];
  readonly default?: unknown;
  readonly pattern?: string;
  /** What an editor says instead of its own words; no keyword of JSON Schema, but a custom. */
  readonly errorMessage?: string;
  /** The same, where a text has another form than its pattern. */
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: JsonSchemas;
  readonly patternProperties?: JsonSchemas;
  readonly additionalProperties?: JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly dependencies?: Readonly<Record<string, JsonSchema | readonly string[]>>;
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly definitions?: JsonSchemas;
}

export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

export const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';
