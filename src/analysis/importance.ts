import { byCodeUnit } from '../model/order.js';
import type { CapabilityId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import { HOURS_A_YEAR } from './availability-result.js';
import type { AvailabilityQuestion } from './availability.js';
import { changesTo, eventImportance, mostSaved, worstToLose } from './exact/event-importance.js';
import { EventShares } from './exact/event-shares.js';
import { EventSums } from './exact/event-sums.js';
import { LossSolver } from './exact/loss-solver.js';
import { Reliability } from './exact/reliability.js';
import { distinctionsFor } from './exact/sites-apart.js';
import { targetsIn, type Target } from './exact/targets.js';
import type { ImportanceGroup, ImportanceResult } from './importance-result.js';
import { structureOf } from './structure.js';
import { weighByKind } from './tally.js';
import { topologySummary } from './topology-summary.js';

export interface ImportanceQuestion extends AvailabilityQuestion {
  /** How many events to tell for each capability and kind of site; null: all. */
  readonly top: number | null;
}

/**
 * What each component means for how available capabilities are, and what making it redundant or twice
 * as good would save: see `EventImportance`.
 *
 * Exact, by binary decision diagrams, one pass for all components of a loss, and a diagram for each of
 * them for Fussell and Vesely's. Sites that lose it alike are computed once.
 *
 * @param watch is told how many capabilities at sites, of those that aren't alike, were looked at
 */
export function importance(
  topology: Topology,
  question: ImportanceQuestion,
  watch: (done: number, of: number) => void = () => undefined,
): ImportanceResult {
  const { level, workarounds, except, assumed, budget, top } = question;
  const structure = structureOf(topology, distinctionsFor(except), workarounds);
  const asked = question.asked.map(
    ({ capability: id, site }) => ({ type: 'capability', id, site }) as const,
  );
  const targets = targetsIn(structure, asked);
  const nodes = targets.map(({ node }) => node);
  const options = { except, commonCause: true, budget };
  const solver = new LossSolver(structure, nodes, { level, within: null }, options);
  const reliability = new Reliability(topology, assumed);
  const shares = new EventShares(solver, reliability, budget);
  const parts = new Map<string, Part>();
  targets.forEach((target, i) => {
    watch(i, targets.length);
    const { node } = structure.nodes[target.node] ?? {};
    if (node?.type === 'capability') addTarget(parts, node.id, target, topology);
  });
  const groups = [...parts.values()]
    .sort((a, b) => byCodeUnit(a.capability, b.capability) || byCodeUnit(a.kind, b.kind))
    .map((part) => groupOf(part, shares, topology, reliability, top));
  return {
    format: 'utfall-importance/1',
    topology: topologySummary(topology),
    level,
    workarounds,
    except: [...except].sort(),
    assumed,
    perfect: reliability.perfectAmong(solver.events),
    commonCauses: solver.events.filter(({ type }) => type === 'common-cause').length,
    top,
    cutShortAt: shares.wasCutShort ? budget : null,
    groups,
  };
}

/** A capability at the sites of a kind: by node, how many sites, whom they serve, how many don't say whom. */
interface Part {
  readonly capability: CapabilityId;
  readonly kind: string;
  readonly losses: {
    readonly node: number;
    readonly sites: number;
    readonly people: number;
    readonly silent: number;
  }[];
}

function addTarget(
  parts: Map<string, Part>,
  capability: CapabilityId,
  { node, things }: Target,
  topology: Topology,
): void {
  const sites = things.flatMap(({ site }) => {
    const found = site === null ? undefined : topology.sites.get(site);
    return found === undefined ? [] : [found];
  });
  const unserving = weighByKind(sites.filter((site) => (site.people ?? 0) === 0));
  const silent = new Map(unserving.map((each) => [each.kind, each.sites]));
  for (const { kind, sites: count, people } of weighByKind(sites)) {
    const key = JSON.stringify([capability, kind]);
    const part = parts.get(key) ?? { capability, kind, losses: [] };
    parts.set(key, part);
    part.losses.push({ node, sites: count, people, silent: silent.get(kind) ?? 0 });
  }
}

function groupOf(
  { capability, kind, losses }: Part,
  shares: EventShares,
  topology: Topology,
  reliability: Reliability,
  top: number | null,
): ImportanceGroup {
  const sites = losses.reduce((sum, each) => sum + each.sites, 0);
  const people = losses.reduce((sum, each) => sum + each.people, 0);
  const weighedBy = people > 0 ? 'people' : 'sites';
  const weight = people > 0 ? people : sites;
  const name = topology.capabilities.get(capability)?.name ?? capability;
  const silent = losses.reduce((sum, each) => sum + each.silent, 0);
  const weightless = weighedBy === 'people' ? silent : 0;
  const told = { capability, name, kind, sites, people, weighedBy, weightless } as const;
  const sums = new EventSums();
  for (const loss of losses) {
    const found = shares.of(loss.node);
    if (found === null) return { ...told, ...NOT_KNOWN };
    sums.add(loss[weighedBy], found.probability, found.shares);
  }
  const totals = { weight, down: sums.total, people: people > 0 ? people : null };
  const all = [...sums.all()];
  const events = all.map((sum) => eventImportance(sum, totals, reliability)).sort(worstToLose);
  const changes = all.flatMap((sum) => changesTo(sum, totals, reliability)).sort(mostSaved);
  const unavailability = sums.total / weight;
  const hoursDown = unavailability * HOURS_A_YEAR;
  return {
    ...told,
    unavailability,
    hoursDown,
    peopleHours: people > 0 ? hoursDown * people : null,
    total: { events: events.length, changes: changes.length },
    events: events.slice(0, top ?? undefined),
    changes: changes.slice(0, top ?? undefined),
  };
}

const NOT_KNOWN = {
  unavailability: null,
  hoursDown: null,
  peopleHours: null,
  total: { events: 0, changes: 0 },
  events: [],
  changes: [],
};
