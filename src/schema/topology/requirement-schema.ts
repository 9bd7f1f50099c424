import type { RequirementPlace } from '../../diagnostics/catalogue/requirement.js';
import { isMisplaced, mayStart, MODE_DURATIONS } from '../../source/shape/mode-rules.js';
import {
  BEARING_KEYS,
  REQUIREMENT_KINDS,
  requirementKeys,
  type RequirementKind,
} from '../../source/shape/requirement-keys.js';
import { requirement } from '../../source/shape/requirement-shape.js';
import type { JsonSchema, JsonSchemaObject, JsonSchemas } from '../json-schema.js';
import { formSchema, USERS_OWN } from './form-schema.js';
import * as texts from './text-schemas.js';

/**
 * The schema of a requirement that stands somewhere: an id, or a mapping. It says which keys go
 * together (semantics, "Requirements" and "Modes"), but not that `atLeast` is at most the number
 * of members, for which JSON Schema has no words.
 */
export function requirementSchema(place: RequirementPlace): JsonSchemaObject {
  const kinds = REQUIREMENT_KINDS.filter(
    (kind) => !((kind === 'use' || kind === 'capability') && isMisplaced(kind, place)),
  );
  // What is wrong with a mapping is to be told as such, not as an id that it isn't.
  const { errorMessage = '', ...id } = texts.id;
  return {
    ...id,
    patternErrorMessage: errorMessage,
    // Not as alternatives, of which an editor would have to guess which one was meant.
    type: [...texts.AS_WRITTEN, 'object'],
    properties: propertiesAt(place, kinds),
    patternProperties: USERS_OWN,
    additionalProperties: false,
    if: { type: 'object' },
    then: exactlyOne(kinds),
    dependencies: {
      ...DEPENDENCIES,
      ...(mayStart(place) ? { mode: HARD_STARTUP } : {}),
    },
  };
}

function propertiesAt(place: RequirementPlace, kinds: readonly RequirementKind[]): JsonSchemas {
  const { form } = requirementKeys(requirement(place));
  const properties: Record<string, JsonSchema> = {};
  for (const [key, child] of form.fields) {
    const misplaced = REQUIREMENT_KINDS.some((kind) => kind === key && !kinds.includes(kind));
    if (!misplaced) properties[key] = { ...formSchema(child, false), ...narrowed(key, place) };
  }
  return properties;
}

/** What a key's form leaves open, as it depends on what stands beside it or where. */
function narrowed(key: string, place: RequirementPlace): JsonSchemaObject {
  switch (key) {
    case 'anyOf':
    case 'allOf':
    case 'of':
      return { minItems: 1 };
    case 'mode':
      return mayStart(place) ? {} : { enum: ['runtime', 'login', 'queued', 'cached'] };
    default:
      return {};
  }
}

const exactlyOne = (kinds: readonly RequirementKind[]): JsonSchema => ({
  oneOf: kinds.map((kind) => ({ required: [kind] })),
});

/** A startup dependency that at worst degrades would say nothing. */
const HARD_STARTUP: JsonSchema = {
  if: { properties: { mode: { const: 'startup' } } },
  then: { properties: { effect: { const: 'down' } } },
};

const without = (keys: readonly string[]): JsonSchemaObject => ({
  properties: Object.fromEntries(keys.map((key) => [key, false])),
});

const DEPENDENCIES = {
  anyOf: without(BEARING_KEYS),
  allOf: without(BEARING_KEYS),
  atLeast: { ...without(BEARING_KEYS), required: ['of'] },
  of: ['atLeast'],
  failover: ['anyOf'],
  tolerates: without(['mode']),
  meanwhile: ['tolerates'],
  ...Object.fromEntries(
    Object.entries(MODE_DURATIONS).map(([key, mode]) => [
      key,
      { properties: { mode: { const: mode } }, required: ['mode'] },
    ]),
  ),
} satisfies JsonSchemaObject['dependencies'];
