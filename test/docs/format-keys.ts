import { includedFile, mainFile } from '../../src/source/shape/file-shapes.js';
import { requirementKeys } from '../../src/source/shape/requirement-keys.js';
import { requirement } from '../../src/source/shape/requirement-shape.js';
import type { Form } from '../../src/source/shape/shape.js';
import {
  capability,
  commonCause,
  component,
  defaults,
  profile,
  site,
} from '../../src/source/shape/topology-shapes.js';
import { TABLE_KINDS, TABLES, type TableKind } from '../../src/source/table/columns.js';

const requirementForm = requirementKeys(requirement('component')).form;

function fieldsOf(form: Form | undefined): ReadonlyMap<string, Form> {
  if (form?.type === 'fields') return form.fields;
  throw new Error('a mapping with keys of the format was expected');
}

const keysOf = (form: Form | undefined): readonly string[] => [...fieldsOf(form).keys()];

function valueOf(form: Form | undefined): Form {
  if (form?.type === 'record') return form.value;
  throw new Error('a mapping with keys of the user was expected');
}

const includes = fieldsOf(mainFile.form).get('include');
const includeForm =
  includes?.type === 'list' && includes.item.type === 'include' ? includes.item.table : undefined;

function columnsOf(kind: TableKind): readonly string[] {
  const { columns, records } = TABLES[kind];
  return [...Object.keys(columns), ...records.map((record) => `${record}.…`)];
}

/** Under which heading of the page a mapping is described, and the keys that it has. */
const MAPPINGS: Readonly<Record<string, readonly string[]>> = {
  'The main file': keysOf(mainFile.form),
  'Defaults: `defaults`': keysOf(defaults.form),
  'Defaults of a kind: `kinds`': keysOf(valueOf(fieldsOf(defaults.form).get('kinds'))),
  'Components: `components`': keysOf(component.form),
  'Requirements: `dependsOn`': keysOf(requirementForm),
  'Capabilities: `capabilities`': keysOf(capability.form),
  'Workarounds: `workaround`': keysOf(fieldsOf(capability.form).get('workaround')),
  'Sites: `sites`': keysOf(site.form),
  'Profiles: `profiles`': keysOf(profile.form),
  'Common causes: `commonCause`': keysOf(commonCause.form),
  'More files: `include`': keysOf(includeForm),
};

/** The keys, or names of columns, that the table below a heading has to explain. */
export const KEYS_BY_HEADING: Readonly<Record<string, readonly string[]>> = {
  ...MAPPINGS,
  'Tables of sites': columnsOf('sites'),
  'Tables of components': columnsOf('components'),
  'Tables of dependencies': columnsOf('dependencies'),
};

/** All forms that a file of the topology may come to have in it. */
function* formsIn(form: Form): Generator<Form> {
  yield form;
  const parts =
    form.type === 'fields'
      ? [...form.fields.values()]
      : form.type === 'list'
        ? [form.item]
        : form.type === 'record'
          ? [form.value]
          : [];
  for (const part of parts) yield* formsIn(part);
}

const forms = [
  ...formsIn(mainFile.form),
  ...formsIn(includedFile.form),
  ...formsIn(requirementForm),
];
const described = new Set(Object.values(MAPPINGS).map((keys) => keys.join()));

/** The keys of mappings that are described nowhere; an included file has those of a main one. */
export const UNDESCRIBED: readonly string[] = forms
  .filter((form) => form.type === 'fields' && form !== includedFile.form)
  .map((form) => keysOf(form).join())
  .filter((keys) => !described.has(keys));

/** The words that keys take as values. */
export const WORDS: readonly string[] = [
  ...forms.flatMap((form) => (form.type === 'words' ? form.words : [])),
  ...TABLE_KINDS,
];
