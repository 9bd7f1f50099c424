import type { Topology } from '../model/topology.js';
import type { CutSetsResult } from './cut-sets-result.js';
import { CutSetFinder } from './exact/cut-set-finder.js';
import { distinctionsFor } from './exact/sites-apart.js';
import { targetsIn, type Asked } from './exact/targets.js';
import type { Threshold } from './spof/trial.js';
import { structureOf } from './structure.js';
import { topologySummary } from './topology-summary.js';

export interface CutSetsQuestion extends Threshold {
  readonly asked: readonly Asked[];
  /** Components that are taken as perfect, by id, or of one site as `component@site`. */
  readonly except: ReadonlySet<string>;
  readonly workarounds: 'count' | 'ignore';
  /** Only sets of so many components are listed, or fewer; null: of any number. */
  readonly order: number | null;
  /** How many sets to list for each thing; null: all. */
  readonly top: number | null;
  /** How many nodes diagrams may have. */
  readonly budget: number;
}

/**
 * Counts all minimal cut sets of what is asked about, and lists the first of them. See semantics,
 * section 4.
 *
 * Exact, by diagrams: exponential in the topology at worst, and quick where what stands in for what
 * is local, as a rule. Sets are made while they are gone through, where there are many.
 *
 * @param watch is told how many things, of those that aren't alike, were looked at
 */
export function cutSets(
  topology: Topology,
  question: CutSetsQuestion,
  watch: (done: number, of: number) => void = () => undefined,
): CutSetsResult {
  const { level, within, workarounds, except, order, top } = question;
  const structure = structureOf(topology, distinctionsFor(except), workarounds);
  const targets = targetsIn(structure, question.asked);
  const finder = new CutSetFinder(structure, targets, question);
  return {
    format: 'utfall-cutsets/1',
    topology: topologySummary(topology),
    level,
    within,
    workarounds,
    except: [...except].sort(),
    order,
    top,
    verified: within !== null,
    perfect: finder.perfect,
    targets: targets.map((target, i) => {
      watch(i, targets.length);
      return finder.of(target);
    }),
  };
}
