import { distinctionsFor } from '../analysis/exact/sites-apart.js';
import { structureOf, type Structure } from '../analysis/structure.js';
import { ALL_NEEDS } from '../graph/site-classes.js';
import type { Topology } from '../model/topology.js';

/** The topology that is held against a policy; what several rules look at is made once. */
export class Subject {
  private readonly structures = new Map<'count' | 'ignore', Structure>();

  constructor(readonly topology: Topology) {}

  /** @param workarounds whether they count, or are looked through */
  structure(workarounds: 'count' | 'ignore'): Structure {
    const known = this.structures.get(workarounds);
    if (known !== undefined) return known;
    const structure = structureOf(this.topology, ALL_NEEDS, workarounds);
    this.structures.set(workarounds, structure);
    return structure;
  }

  /** The same, with the sites told apart whose own components are among `except`. */
  structureFor(workarounds: 'count' | 'ignore', except: ReadonlySet<string>): Structure {
    const distinctions = distinctionsFor(except);
    return distinctions.apart.size === 0
      ? this.structure(workarounds)
      : structureOf(this.topology, distinctions, workarounds);
  }
}
