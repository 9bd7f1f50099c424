import type { Findings } from '../../diagnostics/findings.js';
import type { MapNode, ScalarNode } from '../document/node.js';
import { TABLE_KINDS, type TableKind } from '../table/columns.js';
import { fields } from './fields-shape.js';
import { list } from './list-shape.js';
import { record } from './record-shape.js';
import { requirement } from './requirement-shape.js';
import { oneOf, text, version } from './scalar-shapes.js';
import { describe, described, type Located, type Reading, type Shape } from './shape.js';
import { defaults, provenance, sections } from './topology-shapes.js';

/** What a file includes: a path or glob, relative to the file that states it. */
export interface Include {
  readonly path: string;
  /** What the rows are where it leads to a table; null for a file like the one that states it. */
  readonly table: TableKind | null;
}

const tableInclude = fields(
  'an included table',
  {
    csv: described('The path of the table, relative to this file; a glob may name several.', text),
    as: described('What its rows are.', oneOf(...TABLE_KINDS)),
  },
  { required: ['csv', 'as'] },
);

const include: Shape<Located<Include>> = {
  form: { type: 'include', table: tableInclude.form },
  read: (node, reading) => {
    if (node.type === 'scalar') return includedPath(node, reading);
    if (node.type === 'map' && (node.entries.has('csv') || node.entries.has('as'))) {
      const { csv, as } = tableInclude.read(node, { ...reading, removals: false }) ?? {};
      if (csv === undefined || as === undefined) return undefined;
      return { value: { path: csv.value, table: as.value }, range: csv.range };
    }
    const expected = 'the path of a file, or { csv: …, as: … }';
    reading.findings.report('wrong-type', { expected, found: describe(node) }, node.range);
    return undefined;
  },
};

function includedPath(
  { text: path, range }: ScalarNode,
  { findings }: Reading,
): Located<Include> | undefined {
  if (!/\.csv$/i.test(path)) return { value: { path, table: null }, range };
  findings.report('include-table-bare', { path }, range);
  return undefined;
}

/** What a main file and an included one say of themselves. */
const header = {
  utfall: described('The version of the format: 1.', version),
  name: described('What the topology is called.', text),
  include: described(
    'Further files of this topology, relative to this one: paths, globs, tables.',
    list('paths', include),
  ),
  ...provenance,
};

/** What a layer puts in the place of a dependency on a component of the layers below. */
export const replacement = requirement('substitute');
const replacements = described(
  'What is to stand, in the layers below, for each dependency on a component, by its id.',
  record('requirements by id', 'id', replacement),
);

/** Says what is done to the layers below, and isn't merged: null has nothing to remove in it. */
const substitute: typeof replacements = {
  form: replacements.form,
  read: (node, { findings }) => replacements.read(node, { findings, removals: false }),
};

function explainIncluded(key: string, findings: Findings, node: MapNode): boolean {
  if (key !== 'defaults') return false;
  findings.report('misplaced-defaults', {}, node.entries.get(key)?.keyRange ?? null);
  return true;
}

const INCLUDED = { explain: explainIncluded };

/** A file that is named on the command line: a topology, or a layer over one. */
export const mainFile = fields('a topology', { ...header, defaults, ...sections, substitute });

/** A file that another one includes. */
export const includedFile = fields(
  'an included file',
  { ...header, ...sections, substitute },
  INCLUDED,
);

/** Stands for what is read later, merged: not twice where nothing lies over it. */
const later: Shape<undefined> = { form: { type: 'text' }, read: () => undefined };
const sectionsLater = {
  components: later,
  capabilities: later,
  profiles: later,
  sites: later,
  commonCause: later,
} satisfies Record<keyof typeof sections, Shape<undefined>>;

/** What a main file says of itself. */
export const mainHeader = fields('a topology', {
  ...header,
  defaults,
  ...sectionsLater,
  substitute,
});

/** What an included file says of itself. */
export const includedHeader = fields(
  'an included file',
  { ...header, ...sectionsLater, substitute },
  INCLUDED,
);
