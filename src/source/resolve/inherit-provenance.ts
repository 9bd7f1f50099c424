import type { Provenance } from '../../model/provenance.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import type { MapNode } from '../document/node.js';
import type { StatedProvenance } from '../shape/stated-requirement.js';

/** What the files of a topology say about where their statements come from. */
export type FileProvenance = ReadonlyMap<SourceFile, Provenance>;

export const NOTHING_SAID: Provenance = { source: null, reference: null };

/** What a thing says, completed by what it stands in. A reference goes with its source. */
export function inherit(own: StatedProvenance, around: Provenance): Provenance {
  if (own.source === undefined && own.reference === undefined) return around;
  return {
    source: own.source ?? around.source,
    reference: own.reference ?? (own.source === undefined ? around.reference : null),
  };
}

/** Where a component, capability, profile or site comes from, and in which file that is said. */
export interface ThingProvenance {
  readonly provenance: Provenance;
  readonly statedIn: SourceFile | null;
}

/** @param place where the thing is defined */
export function thingProvenance(
  own: StatedProvenance,
  node: MapNode | undefined,
  place: SourceRange,
  files: FileProvenance,
): ThingProvenance {
  const entry = node?.entries.get('source') ?? node?.entries.get('reference');
  return {
    provenance: inherit(own, files.get(place.file) ?? NOTHING_SAID),
    statedIn: entry?.keyRange.file ?? null,
  };
}

/**
 * What a requirement takes over where it says nothing itself: what the thing that has it says in
 * the same file, else what its file says, else what the thing says in another layer.
 */
export function provenanceAround(
  thing: ThingProvenance,
  file: SourceFile,
  files: FileProvenance,
): Provenance {
  if (thing.statedIn === file) return thing.provenance;
  const ofFile = files.get(file) ?? NOTHING_SAID;
  return ofFile.source === null && ofFile.reference === null ? thing.provenance : ofFile;
}
