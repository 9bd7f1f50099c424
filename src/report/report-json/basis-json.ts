import type { Basis, EvidenceCount, StatedDependency } from '../../model/report/basis.js';
import type { Inventory } from '../../model/report/inventory.js';
import { isoDuration } from '../duration-text.js';
import { asIs, keys } from './key-order.js';
import { shown } from './shown-json.js';

export const basis = keys<Basis>({
  dependencies: keys<EvidenceCount>({
    stated: asIs,
    documented: asIs,
    assumed: asIs,
    fitted: asIs,
    unsaid: asIs,
  }),
  weak: shown(keys<StatedDependency>({ dependent: asIs, on: asIs, source: asIs, reference: asIs })),
  weakComponents: shown(keys<Basis['weakComponents']['shown'][number]>({ id: asIs, source: asIs })),
  references: shown(
    keys<Basis['references']['shown'][number]>({ reference: asIs, source: asIs, uses: asIs }),
  ),
  pauses: shown(keys<Basis['pauses']['shown'][number]>({ id: asIs, lasts: isoDuration })),
});

type Row<Key extends keyof Inventory> = Inventory[Key]['shown'][number];

export const inventory = keys<Inventory>({
  kinds: shown(keys<Row<'kinds'>>({ kind: asIs, components: asIs })),
  owners: shown(keys<Row<'owners'>>({ owner: asIs, components: asIs })),
  siteKinds: shown(
    keys<Row<'siteKinds'>>({ kind: asIs, sites: asIs, people: asIs, capabilities: asIs }),
  ),
  capabilities: shown(
    keys<Row<'capabilities'>>({ name: asIs, criticality: asIs, sites: asIs, workaround: asIs }),
  ),
});
