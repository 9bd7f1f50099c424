import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/diagnostics/findings.js';
import type { JsonSchemaObject } from '../../src/schema/json-schema.js';
import * as schemas from '../../src/schema/topology/topology-schemas.js';
import { readTopologyFile, type FileRole } from '../../src/source/layers/topology-file.js';
import { includedFile, mainFile } from '../../src/source/shape/file-shapes.js';
import { mutatedTopologies } from '../arbitrary/mutated-topology.js';
import { shaped } from '../arbitrary/shaped.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { memoryReader } from '../source/memory-reader.js';

/** What the loader finds and JSON Schema has no words for. */
const BEYOND_SCHEMAS = new Set<string>([
  // More members needed than there are.
  'at-least-out-of-range',
  // Durations of more than a thousand years; a range that runs backwards.
  'invalid-duration',
  'invalid-duration-range',
  'nested-too-deep',
]);

const ajv = new Ajv({ strict: false });

interface Kind {
  readonly schema: JsonSchemaObject;
  readonly role: FileRole;
}

const KINDS: Readonly<Record<string, Kind>> = {
  topology: {
    schema: schemas.topologySchema(),
    role: { isMain: true, isOverlay: false, hasLayers: true },
  },
  'topology-part': {
    schema: schemas.topologyPartSchema(),
    role: { isMain: false, isOverlay: false, hasLayers: true },
  },
  'topology-layer': {
    schema: schemas.topologyLayerSchema(),
    role: { isMain: true, isOverlay: true, hasLayers: true },
  },
  'topology-layer-part': {
    schema: schemas.topologyLayerPartSchema(),
    role: { isMain: false, isOverlay: true, hasLayers: true },
  },
};

/** What the loader finds in a file, seen by itself. */
async function found(text: string, role: FileRole): Promise<readonly string[]> {
  const findings = new Findings();
  const reader = memoryReader({ '/a.json': text });
  await readTopologyFile('/a.json', role, null, reader, findings);
  return findings.diagnostics().map(({ code }) => code);
}

/** The same, as a topology, or as the one part of one, whatever it includes left aside. */
async function foundInWhole(value: unknown, { isMain }: FileRole): Promise<readonly string[]> {
  const text = JSON.stringify(value, (key, each: unknown) => (key === 'include' ? [] : each));
  const main = isMain ? text : '{ "utfall": 1, "include": ["a.json"] }';
  const reader = memoryReader({ '/main.json': main, '/a.json': text });
  const loaded = await loadTopology(['/main.json'], reader);
  return loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
}

/** The same number is written in many ways, and a schema sees the number. */
const asSeen = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(Object.entries(KINDS))('the schema of a %s', (_, { schema, role }) => {
  const accepts = ajv.compile(schema);

  async function agree(value: unknown): Promise<boolean> {
    const accepted = accepts(value);
    const text = JSON.stringify(value);
    const codes = await found(text, role);
    const told = { value, errors: accepts.errors, codes };
    if (!accepted && codes.length === 0) {
      // Availability told in two ways is seen once layers are merged.
      expect(await foundInWhole(value, role), JSON.stringify(told)).toContain('availability-twice');
    }
    const seen = codes.filter((code) => !BEYOND_SCHEMAS.has(code));
    if (accepted) expect(seen, JSON.stringify(told)).toEqual([]);
    return accepted;
  }

  it('accepts and refuses what the loader does', async () => {
    const form = role.isMain ? mainFile.form : includedFile.form;
    let [accepted, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(shaped(form), async (drawn) => {
        if (await agree(asSeen(drawn))) accepted += 1;
        else refused += 1;
      }),
      { numRuns: 2000 },
    );
    // Or what is compared would be all the same.
    expect(Math.min(accepted, refused)).toBeGreaterThan(50);
  });

  it('does so for topologies with a few mistakes', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedTopologies(3), async ({ files }) => {
        for (const text of Object.values(files)) {
          const value = jsonIn(text);
          if (value !== undefined) await agree(asSeen(value));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
