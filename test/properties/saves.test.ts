import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpofQuestion } from '../../src/analysis/spof.js';
import { SaveBounds } from '../../src/analysis/spof/saves/save-bounds.js';
import { saveProblem, type SaveProblem } from '../../src/analysis/spof/saves/save-problem.js';
import { SaveSearch } from '../../src/analysis/spof/saves/save-search.js';
import { byWorth, type Saved } from '../../src/analysis/spof/saves/saved.js';
import { StakeWeights } from '../../src/analysis/spof/saves/stake-weights.js';
import { stakesIn } from '../../src/analysis/spof/stakes.js';
import { statementsOf } from '../../src/analysis/spof/statements.js';
import { Trial } from '../../src/analysis/spof/trial.js';
import { structureOf, type Structure } from '../../src/analysis/structure.js';
import { ALL_NEEDS } from '../../src/graph/site-classes.js';
import type { Site, Topology } from '../../src/model/topology.js';
import { questionOf, questions } from '../arbitrary/spof-question.js';
import { topologies } from '../arbitrary/topology.js';
import { statementsIn, withAlternative } from '../reference/alternatives.js';
import { ReferenceSpof, type ReferenceQuestion } from '../reference/reference-spof.js';
import { topologyFrom } from '../topology-from.js';

/** A question, taken apart to where what would save most is looked for. */
class Opened {
  readonly problem: SaveProblem;
  private readonly structure: Structure;
  /** For each of what the reference takes for statements, its number. */
  private readonly numbers: readonly number[];
  private readonly alternatives: readonly Topology[];

  constructor(
    private readonly topology: Topology,
    question: SpofQuestion,
    private readonly reference: ReferenceQuestion,
  ) {
    this.structure = structureOf(topology, ALL_NEEDS, question.workarounds);
    const stakes = stakesIn(this.structure, null, null);
    const statements = statementsOf(this.structure);
    const given = question.given.map(({ component }) => this.nodeOf(component));
    this.problem = saveProblem(this.structure, statements, stakes, given, question);
    const stated = statementsIn(topology);
    this.numbers = stated.map((places) => statements.findIndex(({ range }) => places.has(range)));
    this.alternatives = stated.map((places) => withAlternative(topology, places));
  }

  failures(): readonly { id: string; site: Site | null; node: number; own: number | null }[] {
    const { classes } = this.structure;
    return new ReferenceSpof(this.topology, this.reference).failures().map(({ id, site }) => ({
      id,
      site,
      node: this.nodeOf(id.split('@')[0] ?? ''),
      own: site === null ? null : classes.findIndex(({ sites }) => sites.includes(site)),
    }));
  }

  /** By brute force, what each dependency's having an alternative saves. */
  saved(id: string, site: Site | null): readonly Saved[] {
    const unchanged = new ReferenceSpof(this.topology, this.reference);
    const weight = (topology: Topology) =>
      new ReferenceSpof(topology, this.reference).weight(id, site, unchanged);
    const whole = weight(this.topology);
    return this.alternatives.map((alternative, i) => {
      const left = weight(alternative);
      const [sites, pairs] = [whole.sites - left.sites, whole.pairs - left.pairs];
      return { statement: this.numbers[i] ?? -1, sites, pairs };
    });
  }

  private nodeOf(name: string): number {
    return this.structure.numberOf.get(name) ?? NaN;
  }
}

/** What the bounds of a failure are, by statement. */
function boundsOf(problem: SaveProblem, failed: number, own: number | null) {
  const { network, stakes, given, threshold } = problem;
  const trial = new Trial(network, stakes, given, threshold);
  const bounds = new SaveBounds(problem);
  trial.run(failed);
  const whole = new StakeWeights(stakes).weigh(trial.taken, own);
  bounds.bound(trial.propagation, failed, trial.taken, own, whole);
  const byStatement = new Map<number, Saved>();
  for (let best = bounds.weights.takeBest(); best !== null; best = bounds.weights.takeBest()) {
    byStatement.set(best.statement, best);
  }
  return (statement: number) => byStatement.get(statement) ?? { statement, sites: 0, pairs: 0 };
}

describe('the bound of what a dependency could save', () => {
  test.prop([topologies(), questions], { numRuns: 300 })(
    'is never less than what it saves, by brute force',
    (topology, drawn) => {
      const { question, reference } = questionOf(topology, drawn);
      const opened = new Opened(topology, question, reference);
      for (const { id, site, node, own } of opened.failures()) {
        const boundOf = boundsOf(opened.problem, node, own);
        for (const saved of opened.saved(id, site)) {
          const bound = boundOf(saved.statement);
          expect(bound.sites).toBeGreaterThanOrEqual(saved.sites);
          expect(bound.pairs).toBeGreaterThanOrEqual(saved.pairs);
        }
      }
    },
  );

  test.prop([plainTopologies()], { numRuns: 200 })(
    'is just that where nothing is redundant and nothing goes in a circle: the first tried is best',
    async (text) => {
      const topology = await topologyFrom(text, 'utfall.json');
      const opened = new Opened(topology, ...questionsOf(topology));
      for (const { id, site, node, own } of opened.failures()) {
        const boundOf = boundsOf(opened.problem, node, own);
        const saved = opened.saved(id, site);
        expect(saved.map(({ statement }) => boundOf(statement))).toEqual(saved);
      }
    },
  );

  it('is no less for sites so many that their sums are beyond exact numbers', async () => {
    const count = 5_000_000_000_000_001;
    const topology = await topologyFrom(`
      utfall: 1
      components:
        power: {}
        room: { dependsOn: [power] }
        a: { dependsOn: [room] }
        b: { dependsOn: [room] }
        c: { dependsOn: [room] }
        d: { dependsOn: [room] }
      capabilities:
        work: { dependsOn: [{ anyOf: [a, b, c, d] }] }
      sites:
        office: { count: ${String(count)}, capabilities: [work] }
    `);
    const opened = new Opened(topology, ...questionsOf(topology));
    const [power] = opened.failures();
    const boundOf = boundsOf(opened.problem, power?.node ?? NaN, null);
    const [most] = [...opened.saved('power', null)].sort(byWorth);
    expect(most).toMatchObject({ sites: count, pairs: count });
    expect(boundOf(most?.statement ?? NaN)).toEqual(most);
  });
});

describe('the search for what saves most', () => {
  test.prop([topologies(), questions], { numRuns: 200 })(
    'finds, of those that save most by brute force, the one that is stated first',
    (topology, drawn) => {
      const { question, reference } = questionOf(topology, drawn);
      const opened = new Opened(topology, question, reference);
      const search = new SaveSearch(opened.problem);
      for (const { id, site, node, own } of opened.failures()) {
        const [best = null] = [...opened.saved(id, site)]
          .filter(({ pairs }) => pairs > 0)
          .sort(byWorth);
        expect(search.find(node, own)).toEqual(best);
      }
    },
  );
});

/** What is down at last, nothing given. */
function questionsOf(topology: Topology): [SpofQuestion, ReferenceQuestion] {
  const { question, reference } = questionOf(topology, {
    level: 'down',
    within: null,
    workarounds: 'ignore',
    given: [],
  });
  return [question, reference];
}

/**
 * Topologies, as JSON, in which all that is needed is needed: by components those of lower number,
 * by capabilities components and a role, by sites one more component each.
 */
function plainTopologies(): fc.Arbitrary<string> {
  const size = 8;
  const component = fc.nat(size - 1).map((i) => `c${String(i)}`);
  const some = fc.uniqueArray(component, { maxLength: 3 });
  const numbered = <Value>(letter: string, values: readonly Value[]) =>
    Object.fromEntries(values.map((value, i) => [`${letter}${String(i)}`, value]));
  return fc
    .record({
      needs: fc.array(fc.uniqueArray(fc.nat(size), { maxLength: 4 }), {
        minLength: size,
        maxLength: size,
      }),
      capabilities: fc.array(some, { minLength: 1, maxLength: 3 }),
      sites: fc.array(
        fc.record({ bound: component, own: some, count: fc.integer({ min: 1, max: 3 }) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    })
    .map(({ needs, capabilities, sites }) => {
      const lower = needs.map((numbers, i) => ({
        dependsOn: numbers.filter((number) => number < i).map((number) => `c${String(number)}`),
      }));
      return JSON.stringify({
        utfall: 1,
        components: numbered('c', lower),
        capabilities: numbered(
          'k',
          capabilities.map((own) => ({ dependsOn: [...own, { use: 'role' }] })),
        ),
        sites: numbered(
          's',
          sites.map(({ bound, own, count }) => ({
            count,
            capabilities: capabilities.map((_, i) => `k${String(i)}`),
            uses: { role: bound },
            dependsOn: own,
          })),
        ),
      });
    });
}
