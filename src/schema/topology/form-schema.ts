import type { FieldsForm, Form, RecordForm, VariantsForm } from '../../source/shape/shape.js';
import type { JsonSchema, JsonSchemaObject, JsonSchemas } from '../json-schema.js';
import { nullable } from './nullable.js';
import * as texts from './text-schemas.js';
import { waysSchema } from './ways-schema.js';

/** What a mapping may hold besides our keys: the user's own. */
export const USERS_OWN: JsonSchemas = { '^x-': true };

/**
 * The schema of what may stand at a place of a file.
 *
 * @param removals whether null may stand for a value: in a layer, where it removes what lies below
 */
export function formSchema(form: Form, removals: boolean): JsonSchemaObject {
  const schema = schemaOf(form, removals);
  return form.description === undefined ? schema : { description: form.description, ...schema };
}

/** The same, for what stands under a key. */
export const valueSchema = (form: Form, removals: boolean): JsonSchemaObject =>
  removals ? nullable(formSchema(form, true)) : formSchema(form, false);

function schemaOf(form: Form, removals: boolean): JsonSchemaObject {
  switch (form.type) {
    case 'text':
      return texts.text;
    case 'any-text':
      return texts.anyText;
    case 'quoted-text':
      return texts.quotedText;
    case 'id':
      return texts.id;
    case 'duration':
      return texts.duration;
    case 'positive-duration':
      return texts.positiveDuration;
    case 'duration-range':
      return texts.durationRange;
    case 'positive-duration-range':
      return texts.positiveDurationRange;
    case 'fraction':
      return texts.fraction;
    case 'amount':
      return { type: 'number', minimum: 0 };
    case 'date':
      return texts.date;
    case 'time':
      return texts.time;
    case 'clock-time':
      return texts.clockTime;
    case 'flag':
      return { type: 'boolean' };
    case 'version':
      return { const: 1 };
    case 'words':
      return { enum: form.words };
    case 'word-or-words':
      return wordsSchema(form.words);
    case 'pair':
      return { type: 'array', items: formSchema(form.item, false), minItems: 2, maxItems: 2 };
    case 'whole-number':
      return { type: 'integer', minimum: form.from, maximum: Number.MAX_SAFE_INTEGER };
    case 'include':
      return { anyOf: [INCLUDED_PATH, formSchema(form.table, false)] };
    case 'requirement':
      return { $ref: `#/definitions/${requirementName(form.place)}` };
    case 'list':
      // A layer replaces a list as a whole, so nothing in it removes anything.
      return {
        type: 'array',
        items: formSchema(form.item, false),
        ...(form.filled ? { minItems: 1 } : {}),
      };
    case 'record':
      return recordSchema(form, removals);
    case 'fields':
      return fieldsSchema(form, removals);
    case 'nullable':
      return nullable(formSchema(form.value, false));
    case 'allowance':
      return allowanceSchema(form.amounts);
    case 'variants':
      return variantsSchema(form);
  }
}

/** The name of the definition of a requirement that stands there. */
export const requirementName = (place: string): string =>
  `requirement-of-${place.replaceAll(' ', '-')}`;

/** A table has to say what its rows are. */
const INCLUDED_PATH: JsonSchemaObject = {
  type: ['string', 'number', 'boolean'],
  pattern: '^(?![\\s\\S]*\\.[cC][sS][vV]$)',
  errorMessage: 'Say what the rows of this table are: { csv: …, as: sites }.',
};

function recordSchema({ keys, value, keepsNull }: RecordForm, removals: boolean): JsonSchemaObject {
  const schema = valueSchema(value, removals);
  return {
    type: 'object',
    propertyNames: keys === 'id' ? texts.idKey : texts.textKey,
    additionalProperties: keepsNull && !removals ? nullable(schema) : schema,
  };
}

/** Not as alternatives, of which an editor would have to guess which one was meant. */
function allowanceSchema({ fields }: FieldsForm): JsonSchemaObject {
  const { errorMessage = '', type = [], ...fraction } = texts.fraction;
  const keys = [...fields.keys()];
  const without = (key: string): JsonSchema => ({
    properties: Object.fromEntries(
      keys.filter((other) => other !== key).map((other) => [other, false]),
    ),
  });
  return {
    ...fraction,
    patternErrorMessage: errorMessage,
    type: [type, 'object' as const].flat(),
    ...keysSchema(fields, false),
    if: { type: 'object' },
    then: { anyOf: keys.map((key) => ({ required: [key] })) },
    dependencies: Object.fromEntries(keys.map((key) => [key, without(key)])),
  };
}

/** What all of them have is said at once, for what is offered before the word is written. */
function variantsSchema({ key, variants }: VariantsForm): JsonSchemaObject {
  const [first, ...rest] = [...variants.values()].map(({ fields }) => fields);
  const shared = [...(first ?? [])].filter(
    ([name]) => name !== key && rest.every((fields) => fields.has(name)),
  );
  const properties = Object.fromEntries(
    shared.map(([name, form]) => [name, valueSchema(form, false)]),
  );
  const description = first?.get(key)?.description;
  return {
    type: 'object',
    properties: {
      [key]: { ...(description === undefined ? {} : { description }), enum: [...variants.keys()] },
      ...properties,
    },
    required: [key],
    allOf: [...variants].map(([word, form]) => ({
      if: { properties: { [key]: { const: word } }, required: [key] },
      then: fieldsSchema(form, false),
    })),
  };
}

function fieldsSchema(form: FieldsForm, removals: boolean): JsonSchemaObject {
  const { dependencies: apart, ...ways } = removals ? {} : waysSchema(form.ways);
  const dependencies = removals ? {} : { ...alternatives(form), ...apart };
  return {
    type: 'object',
    ...keysSchema(form.fields, removals),
    ...(removals || form.required.length === 0 ? {} : { required: form.required }),
    ...ways,
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
  };
}

/** All of the words would say nothing. */
const wordsSchema = (words: readonly string[]): JsonSchemaObject => ({
  anyOf: [
    { enum: words },
    {
      type: 'array',
      items: { enum: words },
      minItems: 1,
      maxItems: words.length - 1,
      uniqueItems: true,
    },
  ],
});

/** Keys of ours, and the user's own beside them. */
function keysSchema(fields: FieldsForm['fields'], removals: boolean): JsonSchemaObject {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, child] of fields) properties[key] = valueSchema(child, removals);
  return { properties, patternProperties: USERS_OWN, additionalProperties: false };
}

/** Keys that displace each other say the same in two ways, of which one is enough. */
function alternatives({ displaces }: FieldsForm): JsonSchemas {
  const apart: Record<string, JsonSchema> = {};
  for (const [key, others] of displaces) {
    const mutual = others.filter((other) => displaces.get(other)?.includes(key) === true);
    if (mutual.length === 0) continue;
    apart[key] = { properties: Object.fromEntries(mutual.map((other) => [other, false])) };
  }
  return apart;
}
