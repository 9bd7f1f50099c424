import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { DIAGNOSTIC_CODES } from '../../src/diagnostics/catalogue.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import type { FileReader } from '../../src/source/file-reader.js';
import { loadBaseline } from '../../src/source/load-baseline.js';
import { loadFaultTree } from '../../src/source/load-fault-tree.js';
import { loadPolicy } from '../../src/source/load-policy.js';
import { loadReport } from '../../src/source/load-report.js';
import { loadScenario } from '../../src/source/load-scenario.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { COMMAND_LINES } from '../cli/wrong-command-lines.js';
import { memoryReader } from '../source/memory-reader.js';
import { baselines } from './cases/baselines.js';
import type { Case, Cases } from './cases/case.js';
import { doubts } from './cases/doubts.js';
import { faultTrees, faultTreesByGate } from './cases/fault-trees.js';
import { files } from './cases/files.js';
import { revisions } from './cases/revisions.js';
import { graphs } from './cases/graphs.js';
import { json } from './cases/json.js';
import { layered } from './cases/layers.js';
import { policies, policiesInJson } from './cases/policies.js';
import { reports } from './cases/reports.js';
import { references } from './cases/references.js';
import { requirements } from './cases/requirements.js';
import { scenarios } from './cases/scenarios.js';
import { simulations } from './cases/simulations.js';
import { substitutes } from './cases/substitutes.js';
import { tables } from './cases/tables.js';
import { tooMany } from './cases/too-many.js';
import { values } from './cases/values.js';
import { yaml } from './cases/yaml.js';

const THEMES: Readonly<Record<string, Cases>> = {
  files,
  yaml,
  json,
  values,
  requirements,
  references,
  layers: layered,
  tables,
  substitutes,
  doubts,
};
/** What is read otherwise: by which loader, and the cases. */
const OTHER_THEMES = {
  policies: [loadPolicy, { ...policies, ...policiesInJson }],
  baselines: [loadBaseline, baselines],
  scenarios: [loadScenario, scenarios],
  reports: [loadReport, reports],
  'fault-trees': [loadFaultTree, faultTrees],
  'fault-trees-by-gate': [
    (path: string, reader: FileReader) => loadFaultTree(path, reader, { top: 'montor' }),
    faultTreesByGate,
  ],
} as const;
const GOLDEN = new URL('../golden/diagnostics/', import.meta.url);
const inFolder = (name: string): string => (name.startsWith('/') ? name : `/model/${name}`);

function readerOf(contents: Case['files'], links: Case['links'] = {}): FileReader {
  const readable: Record<string, string | Uint8Array> = {};
  for (const [name, content] of Object.entries(contents)) {
    const isText = typeof content === 'string' || content instanceof Uint8Array;
    readable[inFolder(name)] = isText ? content : '';
  }
  const linked = Object.entries(links).map(([name, target]) => [inFolder(name), target] as const);
  const reader = memoryReader(readable, Object.fromEntries(linked));
  return {
    ...reader,
    read: (path) => {
      const content = contents[path.replace('/model/', '')];
      const isProblem = typeof content === 'object' && !(content instanceof Uint8Array);
      return isProblem ? { ok: false, problem: content.problem } : reader.read(path);
    },
  };
}

async function diagnosticsOf({ files: contents, layers = ['utfall.yaml'], links }: Case) {
  const loaded = await loadTopology(layers.map(inFolder), readerOf(contents, links));
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

const found = new Map<string, readonly Diagnostic[]>();
for (const [theme, cases] of Object.entries(THEMES)) {
  for (const [name, each] of Object.entries(cases)) {
    found.set(`${theme}/${name}`, await diagnosticsOf(each));
  }
}
for (const [theme, [load, cases]] of Object.entries(OTHER_THEMES)) {
  for (const [name, { files: contents, layers: [path = ''] = [] }] of Object.entries(cases)) {
    const loaded = await load(inFolder(path), readerOf(contents));
    const warnings = loaded.ok && 'warnings' in loaded ? loaded.warnings : [];
    found.set(`${theme}/${name}`, loaded.ok ? warnings : loaded.diagnostics);
  }
}

for (const [name, each] of Object.entries(revisions)) found.set(`git/${name}`, [each]);
for (const [name, each] of Object.entries(graphs)) found.set(`graphs/${name}`, [each]);
for (const [name, each] of Object.entries(simulations)) found.set(`simulations/${name}`, [each]);

/** Of more than anybody reads, only what says so. */
found.set(
  'files/too-many',
  (await diagnosticsOf(tooMany)).filter(({ range }) => range === null),
);

// Each is a text that a newcomer must be able to act upon: read it when it changes.
describe('what is told', () => {
  it.each([...found])('of %s', async (name, diagnostics) => {
    expect(diagnostics).not.toEqual([]);
    const text = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('');
    await expect(text).toMatchFileSnapshot(new URL(`${name}.txt`, GOLDEN).pathname);
  });

  it('is all kept in files, and no other files are', () => {
    const kept = readdirSync(GOLDEN, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => `${parentPath.slice(GOLDEN.pathname.length)}/${name}`);
    const told = [...found.keys(), ...Object.keys(COMMAND_LINES).map((name) => `command/${name}`)];
    expect(kept.sort()).toEqual(told.map((name) => `${name}.txt`).sort());
  });

  it('covers all codes of the catalogue', () => {
    const all = [...found.values()].flat();
    const codes = new Set<string>([
      ...all.map(({ code }) => code),
      ...Object.values(COMMAND_LINES).map(({ code }) => code),
    ]);
    expect(DIAGNOSTIC_CODES.filter((code) => !codes.has(code))).toEqual([]);
  });
});
