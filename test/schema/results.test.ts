import { test } from '@fast-check/vitest';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coldStart } from '../../src/analysis/cold-start.js';
import { difference } from '../../src/analysis/difference.js';
import { explain } from '../../src/analysis/explain.js';
import { graphTopology } from '../../src/analysis/graph-topology.js';
import { impact } from '../../src/analysis/impact.js';
import { listThings } from '../../src/analysis/list-things.js';
import { spof } from '../../src/analysis/spof.js';
import { diagnosticsJson } from '../../src/diagnostics/diagnostics-json.js';
import type { CheckResult } from '../../src/policy/check-result.js';
import { checkJson } from '../../src/report/check-json.js';
import { coldStartJson } from '../../src/report/cold-start-json.js';
import { diffJson } from '../../src/report/diff-json.js';
import { explainJson } from '../../src/report/explain-json.js';
import { graphJson } from '../../src/report/graph/graph-json.js';
import { impactJson } from '../../src/report/impact-json.js';
import { listJson } from '../../src/report/list-json.js';
import { spofJson } from '../../src/report/spof-json.js';
import { SCHEMA_NAMES } from '../../src/schema/schema-names.js';
import { SCHEMAS, schemaText } from '../../src/schema/schemas.js';
import { selectThings } from '../../src/selection/select-things.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { askedThings } from '../arbitrary/asked-things.js';
import { mutatedTopologies } from '../arbitrary/mutated-topology.js';
import { timedTopologies } from '../arbitrary/timed-topology.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { everySort, nothingFound } from '../report/check/sample-results.js';
import { norwegianImpact } from '../report/norwegian-impact.js';
import { memoryReader } from '../source/memory-reader.js';

const ajv = new Ajv({ strict: false, allErrors: true });
const againstImpact = ajv.compile(SCHEMAS.impact());
const againstSpof = ajv.compile(SCHEMAS.spof());
const againstDifference = ajv.compile(SCHEMAS.diff());
const againstExplanation = ajv.compile(SCHEMAS.explain());
const againstColdStart = ajv.compile(SCHEMAS['cold-start']());
const againstGraph = ajv.compile(SCHEMAS.graph());
const againstList = ajv.compile(SCHEMAS.list());
const againstCheck = ajv.compile(SCHEMAS.check());
const againstDiagnostics = ajv.compile(SCHEMAS.diagnostics());

describe('the schema of an impact', () => {
  test.prop([topologies(), failures(), fc.boolean(), fc.option(fc.nat(100_000))], { numRuns: 300 })(
    'holds for whatever is written',
    (topology, drafts, summary, within) => {
      const impositions = impositionsIn(topology, drafts);
      const result = impact(topology, { impositions, within, workarounds: 'count' });
      againstImpact(JSON.parse([...impactJson(result, { summary })].join('')));
      expect(againstImpact.errors).toBeNull();
    },
  );

  it('names every key: with one less, or one more, it is another format', () => {
    const whole = (): Record<string, unknown> =>
      JSON.parse([...impactJson(norwegianImpact(null), { summary: false })].join('')) as Record<
        string,
        unknown
      >;
    expect(againstImpact(whole())).toBe(true);
    for (const key of Object.keys(whole())) {
      const rest = Object.fromEntries(Object.entries(whole()).filter(([other]) => other !== key));
      expect({ key, ok: againstImpact(rest) }).toEqual({
        key,
        ok: ['components', 'sites'].includes(key),
      });
    }
    expect(againstImpact({ ...whole(), more: 1 })).toBe(false);
  });
});

describe('the schema of a ranking of failures', () => {
  test.prop([topologies(), fc.option(fc.nat(3)), fc.option(fc.nat(100_000))], { numRuns: 200 })(
    'holds for whatever is written',
    (topology, top, within) => {
      const result = spof(topology, {
        given: [],
        except: new Set(),
        sites: null,
        capabilities: null,
        level: 'down',
        within,
        workarounds: 'ignore',
        top,
      });
      againstSpof(JSON.parse([...spofJson(result)].join('')));
      expect(againstSpof.errors).toBeNull();
    },
  );
});

describe('the schema of a difference', () => {
  test.prop([topologies(), topologies(), fc.option(fc.nat(3)), fc.option(fc.nat(100_000))], {
    numRuns: 200,
  })('holds for whatever is written', (before, after, top, within) => {
    const side = { except: new Set<string>(), sites: null, capabilities: null };
    const question = { level: 'down', within, workarounds: 'ignore', top } as const;
    const result = difference(before, after, { ...question, before: side, after: side });
    againstDifference(JSON.parse([...diffJson(result)].join('')));
    expect(againstDifference.errors).toBeNull();
  });
});

describe('the schema of an explanation', () => {
  test.prop([topologies(), failures(), fc.option(fc.nat(100_000)), fc.nat(20)], { numRuns: 300 })(
    'holds for whatever is written, and its nodes refer to nodes',
    (topology, drafts, within, number) => {
      const things = [...askedThings(topology).values()];
      const asked = things[number % Math.max(1, things.length)];
      if (asked === undefined) return;
      const impositions = impositionsIn(topology, drafts);
      const result = explain(topology, { asked, impositions, within, workarounds: 'count' });
      const told = JSON.parse([...explainJson(result)].join('')) as ToldExplanation;
      againstExplanation(told);
      expect(againstExplanation.errors).toBeNull();
      const named = [
        ...told.answers.flatMap(({ explanations }) => explanations),
        ...told.nodes.flatMap(({ reasons }) => reasons),
      ];
      expect(named.filter(({ node }) => told.nodes[node] === undefined)).toEqual([]);
      // Each is there for a reason.
      expect(new Set(named.map(({ node }) => node)).size).toBe(told.nodes.length);
    },
  );
});

interface ToldExplanation {
  readonly answers: readonly { readonly explanations: readonly { readonly node: number }[] }[];
  readonly nodes: readonly { readonly reasons: readonly { readonly node: number }[] }[];
}

describe('the schema of a cold start', () => {
  test.prop([timedTopologies()], { numRuns: 200 })('holds for whatever is written', (topology) => {
    againstColdStart(JSON.parse([...coldStartJson(coldStart(topology))].join('')));
    expect(againstColdStart.errors).toBeNull();
  });
});

describe('the schema of a graph', () => {
  test.prop([topologies(), failures(), fc.option(fc.nat(100_000))], { numRuns: 200 })(
    'holds for whatever is written',
    (topology, drafts, within) => {
      for (const impositions of [[], impositionsIn(topology, drafts)]) {
        const question = { around: null, impositions, within, workarounds: 'count' } as const;
        againstGraph(JSON.parse([...graphJson(graphTopology(topology, question))].join('')));
        expect(againstGraph.errors).toBeNull();
      }
    },
  );

  it('refuses an attribute that there is not, and lacks none that always is', () => {
    const whole = (more: object) => ({
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: { format: 'utfall-graph/1' },
      nodes: [{ key: 'a', attributes: { type: 'role', id: 'a', ...more } }],
      edges: [],
    });
    expect(againstGraph(whole({}))).toBe(true);
    expect(againstGraph(whole({ state: 'down', downAfter: 'PT8H' }))).toBe(true);
    expect(againstGraph(whole({ kind: 'network' }))).toBe(false);
    expect(againstGraph(whole({ type: 'component' }))).toBe(false);
  });
});

describe('the schema of a list', () => {
  const everything = {
    selected: null,
    owned: null,
    dependentsOf: null,
    dependenciesOf: null,
    asked: { selected: [], owners: [], dependentsOf: [], dependenciesOf: [] },
  };

  test.prop([topologies()], { numRuns: 100 })('holds for whatever is written', (topology) => {
    const atSites = selectThings(topology, ['*/*']).selected;
    for (const selected of [null, ...(atSites.length > 0 ? [atSites] : [])]) {
      const result = listThings(topology, { ...everything, selected });
      againstList(JSON.parse([...listJson(result)].join('')));
      expect(againstList.errors).toBeNull();
    }
  });
});

describe('the schema of a check', () => {
  const told = (result: CheckResult): ToldCheck =>
    JSON.parse([...checkJson(result)].join('')) as ToldCheck;

  it.each([
    ['every sort of finding', everySort],
    ['none', nothingFound],
  ])('holds for %s', (_, result) => {
    againstCheck(told(result));
    expect(againstCheck.errors).toBeNull();
  });

  it('names every key of every finding: with one less, or one more, it is another format', () => {
    const { findings, ...rest } = told(everySort);
    for (const finding of findings) {
      for (const key of Object.keys(finding)) {
        const less = Object.entries(finding).filter(([other]) => other !== key);
        const told = { ...rest, findings: [Object.fromEntries(less)] };
        expect({ key, ok: againstCheck(told) }).toEqual({ key, ok: false });
      }
      expect(againstCheck({ ...rest, findings: [{ ...finding, more: 1 }] })).toBe(false);
    }
  });
});

interface ToldCheck {
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

describe('the schema of diagnostics', () => {
  test.prop([mutatedTopologies()], { numRuns: 200 })(
    'holds for whatever is found',
    async ({ files, paths }) => {
      const loaded = await loadTopology(paths, memoryReader(files));
      const told = diagnosticsJson(loaded.ok ? loaded.warnings : loaded.diagnostics);
      againstDiagnostics(JSON.parse(JSON.stringify(told)));
      expect(againstDiagnostics.errors).toBeNull();
    },
  );
});

describe.each(SCHEMA_NAMES)('the text of the schema %s', (name) => {
  it('is a sound schema of draft 7, with a title', () => {
    const schema = JSON.parse(schemaText(name)) as { title?: string };
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema.title).toMatch(/\S/);
  });
});
