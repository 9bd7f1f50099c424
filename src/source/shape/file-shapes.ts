import type { Findings } from '../../diagnostics/findings.js';
import type { MapNode } from '../document/node.js';
import { fields } from './fields-shape.js';
import { list } from './list-shape.js';
import { record } from './record-shape.js';
import { requirement } from './requirement-shape.js';
import { text, version } from './scalar-shapes.js';
import { describe, type Located, type Shape } from './shape.js';
import { defaults, provenance, sections } from './topology-shapes.js';

/** A path or glob, relative to the file that states it. Tables (`csv`) are refused for now. */
const include: Shape<Located<string>> = {
  form: { type: 'include' },
  read: (node, { findings }) => {
    if (node.type === 'scalar') return { value: node.text, range: node.range };
    const csv = node.type === 'map' ? node.entries.get('csv') : undefined;
    if (csv !== undefined) {
      findings.report('not-available', { what: 'csv' }, csv.keyRange);
    } else {
      const expected = 'the path of a file';
      findings.report('wrong-type', { expected, found: describe(node) }, node.range);
    }
    return undefined;
  },
};

/** What a main file and an included one say of themselves. */
const header = { utfall: version, name: text, include: list('paths', include), ...provenance };

/** What a layer puts in the place of a dependency on a component of the layers below. */
export const replacement = requirement('substitute');
const replacements = record('requirements by id', 'id', replacement);

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
