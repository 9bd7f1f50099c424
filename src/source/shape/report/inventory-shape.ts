import type { Inventory } from '../../../model/report/inventory.js';
import { nullable } from '../nullable-shape.js';
import { whole } from '../whole-shape.js';
import { count, text } from './plain-shapes.js';
import { shown } from './shown-shapes.js';
import { criticality } from './told-words.js';

type Row<Key extends keyof Inventory> = Inventory[Key]['shown'][number];

const kind = whole<Row<'kinds'>>('a kind of component', {
  kind: nullable(text),
  components: count,
});

const owner = whole<Row<'owners'>>('an owner', { owner: nullable(text), components: count });

const siteKind = whole<Row<'siteKinds'>>('a kind of site', {
  kind: text,
  sites: count,
  people: count,
  capabilities: count,
});

const capability = whole<Row<'capabilities'>>('a capability', {
  name: text,
  criticality,
  sites: count,
  workaround: nullable(text),
});

export const inventory = whole<Inventory>('what there is', {
  kinds: shown('kinds', kind),
  owners: shown('owners', owner),
  siteKinds: shown('kinds of site', siteKind),
  capabilities: shown('capabilities', capability),
});
