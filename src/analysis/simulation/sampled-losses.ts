import { byCodeUnit } from '../../model/order.js';
import type { Capability } from '../../model/topology.js';
import type { Quantiles, SampledLoss } from '../sampled-result.js';
import { weighByKind, type KindWeight } from '../tally.js';
import { lengthsOf } from './course.js';
import { quantilesOf } from './quantiles.js';
import type { RunRecord } from './run-record.js';
import type { TimedStructure } from './timed-structure.js';

/**
 * A capability at the sites of a kind: a number a run for each thing that is measured. Seconds times
 * sites or people, which are whole numbers: their sums don't hang on the order.
 */
interface Columns {
  readonly capability: Capability;
  readonly kind: string;
  readonly siteDown: Float64Array;
  readonly siteDegraded: Float64Array;
  readonly worstDown: Float64Array;
  readonly peopleDown: Float64Array;
  readonly peopleDegraded: Float64Array;
}

const HOUR = 60 * 60;

/**
 * Gathers what runs lose: 40 bytes a run for each capability and kind of site that is hit in any. A run
 * costs what changes in it, not what there is.
 */
export class SampledLosses {
  private readonly columns = new Map<string, Columns>();
  private readonly weights = new Map<number, readonly KindWeight[]>();

  constructor(
    private readonly structure: TimedStructure,
    private readonly runs: number,
  ) {}

  /** @param run from 0 */
  add(run: number, { changes, end }: RunRecord): void {
    for (const [number, course] of changes) {
      const node = this.structure.nodes.at(number);
      if (node?.type !== 'capability') continue;
      const capability = this.structure.topology.capabilities.get(node.id);
      if (capability === undefined) continue;
      const { down, degraded } = lengthsOf(course, end);
      if (down + degraded === 0) continue;
      for (const { kind, sites, people } of this.weightsOf(node.siteClass)) {
        const columns = this.columnsOf(capability, kind);
        increase(columns.siteDown, run, sites * down);
        increase(columns.siteDegraded, run, sites * degraded);
        increase(columns.peopleDown, run, people * down);
        increase(columns.peopleDegraded, run, people * degraded);
        columns.worstDown[run] = Math.max(columns.worstDown[run] ?? 0, down);
      }
    }
  }

  /** By capability in the order of ids, then by kind. */
  losses(): readonly SampledLoss[] {
    const totals = this.siteTotals();
    return [...this.columns]
      .map(([key, columns]) => lossOf(columns, totals.get(key) ?? 0))
      .sort((a, b) => byCodeUnit(a.capability, b.capability) || byCodeUnit(a.kind, b.kind));
  }

  private weightsOf(siteClass: number): readonly KindWeight[] {
    const known = this.weights.get(siteClass);
    if (known !== undefined) return known;
    const weights = weighByKind(this.structure.classes[siteClass]?.sites ?? []);
    this.weights.set(siteClass, weights);
    return weights;
  }

  private columnsOf(capability: Capability, kind: string): Columns {
    const key = keyOf(capability.id, kind);
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const column = (): Float64Array => new Float64Array(this.runs);
    const columns = {
      capability,
      kind,
      siteDown: column(),
      siteDegraded: column(),
      worstDown: column(),
      peopleDown: column(),
      peopleDegraded: column(),
    };
    this.columns.set(key, columns);
    return columns;
  }

  /** How many sites of each kind have each capability. */
  private siteTotals(): ReadonlyMap<string, number> {
    const totals = new Map<string, number>();
    for (const number of this.structure.classes.keys()) {
      for (const { id } of this.structure.nodes.capabilitiesAt(number)) {
        for (const { kind, sites } of this.weightsOf(number)) {
          const key = keyOf(id, kind);
          totals.set(key, (totals.get(key) ?? 0) + sites);
        }
      }
    }
    return totals;
  }
}

const keyOf = (capability: string, kind: string): string => JSON.stringify([capability, kind]);

function increase(column: Float64Array, run: number, by: number): void {
  column[run] = (column[run] ?? 0) + by;
}

/** In how many runs there was any. */
const countLost = (column: Float64Array): number =>
  column.reduce((count, lost) => (lost > 0 ? count + 1 : count), 0);

function lossOf(columns: Columns, sites: number): SampledLoss {
  const { capability, kind, siteDown, siteDegraded, worstDown, peopleDown, peopleDegraded } =
    columns;
  const either = siteDown.map((down, run) => down + (siteDegraded[run] ?? 0));
  const per = (column: Float64Array, unit: number): Quantiles =>
    quantilesOf(column.map((value) => value / unit));
  return {
    capability: capability.id,
    name: capability.name,
    criticality: capability.criticality,
    kind,
    sites,
    hit: {
      any: countLost(either),
      down: countLost(siteDown),
      degraded: countLost(siteDegraded),
    },
    siteTime: { down: per(siteDown, sites), degraded: per(siteDegraded, sites) },
    worstDown: quantilesOf(worstDown),
    peopleHours: { down: per(peopleDown, HOUR), degraded: per(peopleDegraded, HOUR) },
  };
}
