import { ALL_NEEDS } from '../graph/site-classes.js';
import type { CapabilityId, SiteId } from '../model/ids.js';
import type { Topology } from '../model/topology.js';
import { imposedId, worstImpositions, type Imposition } from './imposition.js';
import type { Failure, SpofResult } from './spof-result.js';
import { FalseRedundancies } from './spof/false-redundancies.js';
import { rankFailures, type RankedFailure } from './spof/rank-failures.js';
import { SaveFinder } from './spof/saves.js';
import { askedTopology, stakesIn, type Stakes } from './spof/stakes.js';
import { structureOf, type Structure } from './structure.js';
import { tollOf } from './spof/tolls.js';
import { Trial, type Threshold } from './spof/trial.js';

export type Watch = (step: 'failed' | 'told', done: number, of: number) => void;

export interface SpofQuestion extends Threshold {
  /** What has failed already, and isn't counted. */
  readonly given: readonly Imposition[];
  /** Components that are taken as perfect, by id, or of one site as `component@site`. */
  readonly except: ReadonlySet<string>;
  /** Whose loss counts; null: all. */
  readonly sites: ReadonlySet<SiteId> | null;
  readonly capabilities: ReadonlySet<CapabilityId> | null;
  readonly workarounds: 'count' | 'ignore';
  /** How many failures to tell; null: all that take something. */
  readonly top: number | null;
}

/**
 * Ranks components by what the failure of each alone takes, and finds the groups that are redundant
 * in appearance only. See semantics, section 4.
 *
 * O(topology), and for each component what its failure reaches; for those that are told, that some
 * times more, as a rule: see `SaveSearch`.
 *
 * @param watch is told how far it has come: how many of how many were failed, or told in full
 */
export function spof(
  topology: Topology,
  question: SpofQuestion,
  watch: Watch = () => undefined,
): SpofResult {
  const given = worstImpositions(question.given);
  const apart = new Set<SiteId>(given.flatMap(({ site }) => site ?? []));
  const structure = structureOf(topology, { ...ALL_NEEDS, apart }, question.workarounds);
  const stakes = stakesIn(structure, question.sites, question.capabilities);
  const failed = failedNodes(structure, given);
  const trial = new Trial(structure.network, stakes, failed, question);
  const redundancies = new FalseRedundancies(structure, trial, question.level, failed);

  const isGiven = new Set(given.map(imposedId));
  const isTried = (id: string): boolean => !question.except.has(id) && !isGiven.has(id);
  const tried = [...topology.components.keys()].filter(isTried).length;
  let visited = 0;
  const ranked = rankFailures(structure, stakes, trial, isTried, (node) => {
    redundancies.look(node);
    visited += 1;
    watch('failed', visited, tried);
  });
  const told = ranked.slice(0, question.top ?? ranked.length);

  return {
    format: 'utfall-spof/1',
    topology: askedTopology(topology, question.capabilities, stakes),
    given: [...isGiven],
    except: [...question.except].sort(),
    level: question.level,
    within: question.within,
    workarounds: question.workarounds,
    tried,
    fatal: ranked.length,
    failures: tellFailures(
      told,
      structure,
      stakes,
      trial,
      new SaveFinder(structure, stakes, failed, question),
      watch,
    ),
    falseRedundancies: redundancies.all(),
  };
}

/** What is given on every site's own component is so on those that are set apart as well. */
function failedNodes({ nodes }: Structure, given: readonly Imposition[]): readonly number[] {
  const everywhere = new Set<string>(given.filter(({ site }) => site === null).map(imposedId));
  const ofSites = new Set<string>(given.filter(({ site }) => site !== null).map(imposedId));
  return nodes.flatMap(({ name, node }, number) =>
    node.type === 'component' && (everywhere.has(node.id) || ofSites.has(name)) ? [number] : [],
  );
}

function tellFailures(
  ranked: readonly RankedFailure[],
  structure: Structure,
  stakes: Stakes,
  trial: Trial,
  saves: SaveFinder,
  watch: Watch,
): readonly Failure[] {
  const alike = new Map<string, Pick<Failure, 'toll' | 'save'>>();
  const takenBy = (failure: RankedFailure): Pick<Failure, 'toll' | 'save'> => {
    trial.run(failure.node);
    return { toll: tollOf(failure, stakes, trial), save: saves.find(failure) };
  };
  return ranked.map((failure, told) => {
    watch('told', told, ranked.length);
    const { node } = structure.nodes[failure.node] ?? {};
    const component =
      node?.type === 'component' ? structure.topology.components.get(node.id) : undefined;
    if (component === undefined) throw new Error(`${failure.id} is no component`);
    const { name, kind, owner } = component;
    const key = alikeKey(failure);
    const taken = alike.get(key) ?? takenBy(failure);
    alike.set(key, taken);
    return { id: failure.id, name, kind, owner, site: failure.own?.site.id ?? null, ...taken };
  });
}

/** Sites' own ones take the same where the sites need the same and serve as many. */
function alikeKey({ node, own }: RankedFailure): string {
  return JSON.stringify([node, own?.siteClass, own?.site.kind, own?.site.people]);
}
