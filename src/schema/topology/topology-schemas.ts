import type { RequirementPlace } from '../../diagnostics/catalogue/requirement.js';
import { includedFile, mainFile } from '../../source/shape/file-shapes.js';
import type { FieldsForm } from '../../source/shape/shape.js';
import { DRAFT_7, type JsonSchema, type JsonSchemaObject } from '../json-schema.js';
import { requirementName, USERS_OWN, valueSchema } from './form-schema.js';
import { requirementSchema } from './requirement-schema.js';

/** A topology's main file. */
export const topologySchema = (): JsonSchemaObject =>
  fileSchema('A topology for utfall', mainFile.form, { isMain: true, isOverlay: false });

/** A file that a topology includes. */
export const topologyPartSchema = (): JsonSchemaObject =>
  fileSchema('A part of a topology for utfall', includedFile.form, {
    isMain: false,
    isOverlay: false,
  });

/** A layer over a topology: in it, null removes. */
export const topologyLayerSchema = (): JsonSchemaObject =>
  fileSchema('A layer over a topology for utfall', mainFile.form, {
    isMain: true,
    isOverlay: true,
  });

/** A file that a layer includes. */
export const topologyLayerPartSchema = (): JsonSchemaObject =>
  fileSchema('A part of a layer over a topology for utfall', includedFile.form, {
    isMain: false,
    isOverlay: true,
  });

interface FileKind {
  readonly isMain: boolean;
  readonly isOverlay: boolean;
}

/** What a file says of itself, and layers don't merge: null has nothing to remove there. */
const OF_THE_FILE_ITSELF = ['utfall', 'include', 'source', 'reference', 'substitute'];

const PLACES: readonly RequirementPlace[] = ['component', 'capability', 'site', 'role binding'];

function fileSchema(
  title: string,
  { fields }: FieldsForm,
  { isMain, isOverlay }: FileKind,
): JsonSchemaObject {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, form] of fields) {
    const removals = isOverlay && !OF_THE_FILE_ITSELF.includes(key);
    // The lowest layer has nothing below it in which to put something else.
    if (isOverlay || key !== 'substitute') properties[key] = valueSchema(form, removals);
  }
  const places: readonly RequirementPlace[] = isOverlay ? [...PLACES, 'substitute'] : PLACES;
  return {
    $schema: DRAFT_7,
    title,
    type: 'object',
    properties,
    patternProperties: USERS_OWN,
    additionalProperties: false,
    ...(isMain ? { required: ['utfall'] } : {}),
    definitions: Object.fromEntries(
      places.map((place) => [requirementName(place), requirementSchema(place)]),
    ),
  };
}
