import type { Evidence } from '../../model/provenance.js';
import type { MapNode } from '../document/node.js';
import type { Located } from './shape.js';
import type { StatedProvenance } from './stated-requirement.js';

/** What a mapping says about where it comes from. */
export function statedProvenance({
  node,
  source,
  reference,
}: {
  readonly node: MapNode;
  readonly source: Located<Evidence> | undefined;
  readonly reference: Located<string> | undefined;
}): StatedProvenance {
  const stated = { source: source?.value, reference: reference?.value };
  // A reference that can't be used was told, and may be all that is wrong.
  return source?.value === 'fitted' && !node.entries.has('reference')
    ? { ...stated, unreferenced: source.range }
    : stated;
}
