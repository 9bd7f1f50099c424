import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { failureFormula } from '../../../src/analysis/exact/failure-formula.js';
import { structureOf } from '../../../src/analysis/structure.js';
import { ALL_NEEDS } from '../../../src/graph/site-classes.js';
import type { Topology } from '../../../src/model/topology.js';
import { topologies } from '../../arbitrary/topology.js';
import { ReferenceModel } from '../../reference/reference-model.js';
import { topologyFrom } from '../../topology-from.js';
import { evaluate } from './evaluate.js';

const questions = fc.record({
  level: fc.constantFrom('down', 'degraded'),
  within: fc.option(fc.integer({ min: 0, max: 8 }).map((hours) => hours * 3600)),
  workarounds: fc.constantFrom('ignore', 'count'),
});

type Question = typeof questions extends fc.Arbitrary<infer Value> ? Value : never;

const OPTIONS = { except: new Set<string>(), commonCause: false, limit: 100_000 };

/** Things by id, each with whether the formula and the reference agree on all sets of failures. */
function disagreements(topology: Topology, question: Question): readonly string[] {
  const { level, within, workarounds } = question;
  const structure = structureOf(topology, ALL_NEEDS, workarounds);
  const reference = new ReferenceModel(topology, workarounds);
  const asked = structure.nodes.flatMap(({ name, node }, number) => {
    if (node.type === 'capability') {
      const site = structure.classes[node.siteClass]?.key ?? null;
      return [{ number, thing: name, site }];
    }
    return node.type === 'component' && !node.perSite ? [{ number, thing: name, site: null }] : [];
  });
  const numbers = asked.map(({ number }) => number);
  const made = failureFormula(structure, numbers, { level: level, within }, OPTIONS);
  if (made === null) throw new Error('more than the limit');
  const { formula, events, tops } = made;
  const ids = [...topology.components.keys()];
  const wrong = new Set<string>();
  for (let subset = 0; subset < 2 ** ids.length; subset++) {
    const failed = new Set<string>(ids.filter((_, i) => (subset >> i) % 2 === 1));
    const imposed = [...reference.things.keys()].filter((thing) =>
      failed.has(thing.split('@')[0] ?? ''),
    );
    const onsets = reference.run(new Map(imposed.map((thing) => [thing, 'down'])));
    asked.forEach(({ thing }, i) => {
      const onset = onsets.get(thing)?.[level] ?? Infinity;
      const isLost = within === null ? onset !== Infinity : onset <= within;
      const said = evaluate(formula, tops[i] ?? 0, (variable) => {
        const event = events[variable];
        return event?.type === 'component' && failed.has(event.id);
      });
      if (said !== isLost) wrong.add(`${thing} when ${[...failed].join()} fail`);
    });
  }
  return [...wrong];
}

describe('the formula of a loss', () => {
  test.prop([topologies(), questions], { numRuns: 150 })(
    'says of every set of failures what the reference model says',
    (topology, question) => {
      expect(disagreements(topology, question)).toEqual([]);
    },
  );

  it('counts tolerances on both sides of a circle', async () => {
    const topology = await topologyFrom(`
      utfall: 1
      components:
        a: { dependsOn: [{ anyOf: [b, { on: c, tolerates: 2h }] }] }
        b: { dependsOn: [{ anyOf: [{ on: a, tolerates: 1h }, d] }] }
        c: { dependsOn: [{ atLeast: 2, of: [a, b, d] }] }
        d: {}
    `);
    for (const hours of [null, 0, 1, 2, 3, 4]) {
      const within = hours === null ? null : hours * 3600;
      const question = { level: 'down', within, workarounds: 'ignore' } as const;
      expect(disagreements(topology, question)).toEqual([]);
    }
  });
});
