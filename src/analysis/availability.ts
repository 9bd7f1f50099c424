import type { CapabilityId, SiteId } from '../model/ids.js';
import { byCodeUnit } from '../model/order.js';
import type { Topology } from '../model/topology.js';
import type {
  Assumption,
  AvailabilityOfAlike,
  AvailabilityResult,
  WeighedSite,
} from './availability-result.js';
import { availabilityByKind } from './exact/availability-by-kind.js';
import { Estimates } from './exact/estimates.js';
import { LossSolver } from './exact/loss-solver.js';
import { Reliability } from './exact/reliability.js';
import { distinctionsFor } from './exact/sites-apart.js';
import { targetsIn, type Target } from './exact/targets.js';
import type { Threshold } from './spof/trial.js';
import { structureOf } from './structure.js';
import { topologySummary } from './topology-summary.js';

export interface AvailabilityQuestion extends Pick<Threshold, 'level'> {
  readonly asked: readonly { readonly capability: CapabilityId; readonly site: SiteId }[];
  /** Components that are taken as perfect, by id, or of one site as `component@site`. */
  readonly except: ReadonlySet<string>;
  readonly assumed: readonly Assumption[];
  readonly workarounds: 'count' | 'ignore';
  /** How many nodes diagrams may have. */
  readonly budget: number;
}

/**
 * How much of the time capabilities are available at sites: see semantics, section 4.
 *
 * Exact, by binary decision diagrams: exponential in the topology at worst, and quick where what
 * stands in for what is local, as a rule. Sites that lose it alike are computed once.
 *
 * @param watch is told how many capabilities at sites, of those that aren't alike, were looked at
 */
export function availability(
  topology: Topology,
  question: AvailabilityQuestion,
  watch: (done: number, of: number) => void = () => undefined,
): AvailabilityResult {
  const { level, workarounds, except, assumed, budget } = question;
  const structure = structureOf(topology, distinctionsFor(except), workarounds);
  const asked = question.asked.map(
    ({ capability: id, site }) => ({ type: 'capability', id, site }) as const,
  );
  const targets = targetsIn(structure, asked);
  const nodes = targets.map(({ node }) => node);
  const options = { except, commonCause: true, budget };
  const solver = new LossSolver(structure, nodes, { level, within: null }, options);
  const reliability = new Reliability(topology, assumed);
  const estimates = new Estimates(solver, reliability);
  const classes = targets.flatMap((target, i): readonly AvailabilityOfAlike[] => {
    watch(i, targets.length);
    const { node } = structure.nodes[target.node] ?? {};
    if (node?.type !== 'capability') return [];
    const capability = topology.capabilities.get(node.id);
    return [
      {
        capability: node.id,
        target: capability?.target ?? null,
        sites: weighed(target, topology),
        ...estimates.of(target.node),
      },
    ];
  });
  const isCut = classes.some(({ method }) => method === 'bounds');
  return {
    format: 'utfall-availability/1',
    topology: topologySummary(topology),
    level,
    workarounds,
    except: [...except].sort(),
    assumed,
    perfect: reliability.perfectAmong(solver.events),
    commonCauses: solver.events.filter(({ type }) => type === 'common-cause').length,
    cutShortAt: isCut ? budget : null,
    kinds: availabilityByKind(topology, classes),
    classes,
  };
}

const weighed = ({ things }: Target, topology: Topology): readonly WeighedSite[] =>
  things
    .flatMap(({ site }): readonly WeighedSite[] => {
      const found = site === null ? undefined : topology.sites.get(site);
      if (found === undefined) return [];
      const { id, kind, count, people } = found;
      return [{ id, kind, count, people }];
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
