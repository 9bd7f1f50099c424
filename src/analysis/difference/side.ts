import { ALL_NEEDS } from '../../graph/site-classes.js';
import type { CapabilityId, ComponentId, SiteId } from '../../model/ids.js';
import type { Topology } from '../../model/topology.js';
import { FalseRedundancies } from '../spof/false-redundancies.js';
import { stakesIn, type Stakes } from '../spof/stakes.js';
import { Trial, type Threshold } from '../spof/trial.js';
import { structureOf, type Structure } from '../structure.js';
import type { Taken } from './taken.js';

/** Of one topology, what is asked about. */
export interface SideQuestion {
  /** Whose loss counts; null: all. */
  readonly sites: ReadonlySet<SiteId> | null;
  readonly capabilities: ReadonlySet<CapabilityId> | null;
  /** Components that are taken as perfect, by id, or of one site as `component@site`. */
  readonly except: ReadonlySet<string>;
}

/** One of two topologies that are compared, of which components are failed one after another. */
export class Side {
  readonly structure: Structure;
  readonly stakes: Stakes;
  readonly redundancies: FalseRedundancies;
  private readonly trial: Trial;

  constructor(
    readonly topology: Topology,
    readonly question: SideQuestion,
    { level, within }: Threshold,
    workarounds: 'count' | 'ignore',
  ) {
    this.structure = structureOf(topology, ALL_NEEDS, workarounds);
    this.stakes = stakesIn(this.structure, question.sites, question.capabilities);
    this.trial = new Trial(this.structure.network, this.stakes, [], { level, within });
    this.redundancies = new FalseRedundancies(this.structure, this.trial, level, []);
  }

  /** Fails a component; one that sites have their own of, each site's at that site. */
  fail(id: ComponentId): Taken {
    const taken = new Map<number, Set<CapabilityId>>();
    const node = this.structure.numberOf.get(id);
    if (node === undefined || !this.structure.isThere(node)) return taken;
    this.trial.run(node);
    this.redundancies.look(node);
    for (const number of this.trial.taken) {
      const stake = this.stakes.stakes[number];
      if (stake === undefined) continue;
      const known = taken.get(stake.siteClass) ?? new Set<CapabilityId>();
      taken.set(stake.siteClass, known.add(stake.capability.id));
    }
    return taken;
  }
}
