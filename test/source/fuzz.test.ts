import { fc, test } from '@fast-check/vitest';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { diagnosticsJson } from '../../src/diagnostics/diagnostics-json.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { severityOf } from '../../src/diagnostics/catalogue.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { SiteNeeds, Topology } from '../../src/model/topology.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { TABLE_KINDS } from '../../src/source/table/columns.js';
import { mutatedTopologies } from '../arbitrary/mutated-topology.js';
import { HangGuard } from './hang-guard.js';
import { memoryReader } from './memory-reader.js';

const example = (name: string): string =>
  readFileSync(new URL(`example/${name}`, import.meta.url), 'utf8');

const YAML = example('utfall.yaml');
const OTHERS = {
  '/model/national.yaml': example('national.yaml'),
  '/model/vendors/several.yaml': example('vendors/several.yaml'),
};
const JSON_TEXT = JSON.stringify({
  utfall: 1,
  components: { a: { dependsOn: ['b', { anyOf: ['b', 'c'], failover: '5m' }] }, b: {}, c: {} },
  capabilities: { r: { dependsOn: [{ use: 'x' }] } },
  sites: { s: { capabilities: ['r'], uses: { x: 'a' }, count: 3 } },
});

/** What the tables add to. */
const REST = `components: { a: {}, b: {} }
capabilities: { read: { dependsOn: [{ use: ehr }] } }
profiles: { gp: { capabilities: [read], uses: { ehr: a } } }
`;
const CSV = {
  sites:
    'id,name,profile,people,dependsOn,uses.ehr\n"s","Å, ""s""",gp,12,a b,\nt;,,gp,,,b\n\nu,"x\ny",gp,,,\n',
  components: 'id;kind;dependsOn;labels.size;x-n\r\nc;network;a b;big;\r\nd;"a;b";c;;\r\n',
  dependencies: '\ufefffrom,on,mode,ttl,effect\na,b,cached,2h,degraded\nb,a,,,\n',
};

/** A piece of a text put in the place of another one. */
interface Mutation {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

const PIECES = [
  ';',
  '\r',
  '""',
  '\ufeff',
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '- ',
  '\n',
  '\n  ',
  '"',
  "'",
  '#',
  '&a ',
  '*a',
  '!t ',
  '~',
  'null',
  '|',
  '>',
  '\t',
  '%',
  '?',
  '---\n',
  '0',
  '\u0000',
  '\ud800',
  'é',
];
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 5000 }),
  removed: fc.nat({ max: 12 }),
  added: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }), fc.constant('')),
});

/** Swaps lines, which keeps most of the words and loses the meaning. */
const swap = fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 }));

function mutated(
  text: string,
  mutations: readonly Mutation[],
  swaps: readonly (readonly [number, number])[],
): string {
  const lines = text.split('\n');
  for (const [a, b] of swaps) {
    const [first, second] = [a % lines.length, b % lines.length];
    [lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? ''];
  }
  return mutations.reduce((current, { at, removed, added }) => {
    const from = at % (current.length + 1);
    return current.slice(0, from) + added + current.slice(from + removed);
  }, lines.join('\n'));
}

/** FUZZ=20 runs twenty times as many cases. */
const FACTOR = Number(process.env['FUZZ'] ?? 1);
const runs = (usual: number) => ({ numRuns: usual * FACTOR });
/** In milliseconds: what hangs is seen to before. */
const LONGEST = 300_000 * FACTOR;

/** A case takes some milliseconds: one that takes a thousand times as long hangs. */
const guard = new HangGuard(10);

/** What is about no place in a file: a main file that can't be read, and how many more there are. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set([
  'file-missing',
  'too-many-errors',
  'too-many-warnings',
]);

/** Whatever the files hold, there is a topology, or there are diagnostics that can be shown. */
async function expectAnswer(files: Readonly<Record<string, string>>, paths: readonly string[]) {
  const loaded = await guard.over(JSON.stringify(files), () =>
    loadTopology(paths, memoryReader({ ...OTHERS, ...files })),
  );
  const told = loaded.ok ? loaded.warnings : loaded.diagnostics;
  const errors = told.filter((diagnostic) => severityOf(diagnostic) === 'error');
  expect(errors.length > 0).toBe(!loaded.ok);
  if (loaded.ok) expect(danglingNames(loaded.topology)).toEqual([]);
  expect(told.filter((diagnostic) => !isPlaced(diagnostic))).toEqual([]);
  expect(told.map(formatDiagnostic)).not.toContain('');
  expect(JSON.stringify(diagnosticsJson(told))).not.toBe('');
}

function isPlaced({ code, range }: Diagnostic): boolean {
  if (range === null) return WITHOUT_PLACE.has(code);
  return 0 <= range.start && range.start <= range.end && range.end <= range.file.text.length;
}

/** Names in a topology that was found sound, and that name nothing in it all the same. */
function danglingNames({ components, capabilities, sites }: Topology): readonly string[] {
  const dangling: string[] = [];
  const look = (requirements: Iterable<Requirement>, at: SiteNeeds | null): void => {
    for (const requirement of requirements) {
      if (requirement.type === 'group') {
        const { needed, members } = requirement;
        if (needed < 1 || needed > members.length) dangling.push('a group');
        look(members, at);
        continue;
      }
      const { target } = requirement;
      const isThere =
        target.type === 'component'
          ? components.has(target.id)
          : at === null || target.type === 'capability'
            ? target.type !== 'capability' ||
              (at?.capabilities.includes(target.id) ?? capabilities.has(target.id))
            : at.uses.has(target.id);
      if (!isThere) dangling.push(target.id);
    }
  };
  for (const { requirements } of components.values()) look(requirements, null);
  for (const { requirements } of capabilities.values()) look(requirements, null);
  for (const { id, needs } of sites.values()) {
    if (needs.capabilities.length === 0) dangling.push(id);
    look(needs.requirements, needs);
    look(needs.uses.values(), needs);
    for (const capability of needs.capabilities) {
      look(capabilities.get(capability)?.requirements ?? [], needs);
    }
  }
  return dangling;
}

describe('a topology with things changed in it gives a result or diagnostics, never an exception', () => {
  test.prop([mutatedTopologies()], runs(3000))(
    'in all its files',
    async ({ files, paths }) => {
      await expectAnswer(files, paths);
    },
    LONGEST,
  );

  test.prop([mutatedTopologies(0)], runs(50))('or is sound', async ({ files, paths }) => {
    const loaded = await loadTopology(paths, memoryReader(files));
    expect(loaded.ok && loaded.warnings).toEqual([]);
  });
});

describe('a mutated topology gives a result or diagnostics, never an exception', () => {
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
  const swaps = fc.array(swap, { maxLength: 2 });

  test.prop([mutations, swaps], runs(300))('in YAML', async (changes, lines) => {
    await expectAnswer({ '/model/u.yaml': mutated(YAML, changes, lines) }, ['/model/u.yaml']);
  });

  test.prop([mutations], runs(500))('in JSON', async (changes) => {
    await expectAnswer({ '/model/u.json': mutated(JSON_TEXT, changes, []) }, ['/model/u.json']);
  });

  test.prop([mutations, swaps], runs(100))('as a layer', async (changes, lines) => {
    const files = { '/model/u.yaml': YAML, '/model/v.yaml': mutated(YAML, changes, lines) };
    await expectAnswer(files, ['/model/u.yaml', '/model/v.yaml']);
  });

  test.prop([mutations, fc.constantFrom(...TABLE_KINDS)], runs(500))(
    'in a table',
    async (changes, as) => {
      const text = `utfall: 1\ninclude: [{ csv: t.csv, as: ${as} }]\n`;
      const files = { '/model/u.yaml': text + REST, '/model/t.csv': mutated(CSV[as], changes, []) };
      await expectAnswer(files, ['/model/u.yaml']);
    },
  );

  test.prop([fc.string({ unit: 'binary' })], runs(100))('nor does any text', async (text) => {
    await expectAnswer({ '/model/u.yaml': text, '/model/u.json': text }, [
      '/model/u.yaml',
      '/model/u.json',
    ]);
  });

  test.prop([fc.jsonValue({ maxDepth: 6 })], runs(100))(
    'nor any JSON under a key of ours',
    async (value) => {
      for (const key of ['components', 'sites', 'profiles', 'commonCause', 'include', 'defaults']) {
        const text = JSON.stringify({ utfall: 1, [key]: { a: value }, capabilities: value });
        await expectAnswer({ '/model/u.json': text }, ['/model/u.json']);
      }
    },
  );
});
