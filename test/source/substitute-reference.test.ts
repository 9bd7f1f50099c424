import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';

import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { loadTopology } from '../../src/source/load-topology.js';
import { filesOf, layers } from '../arbitrary/layers.js';
import {
  Clash,
  mergedLayers,
  type PlainLayer,
  type PlainMap,
} from '../reference/reference-layers.js';
import { topologyOf } from './loading.js';
import { memoryReader } from './memory-reader.js';
import { plainInAnyOrder } from './plain-topology.js';

describe('layers with substitutes', () => {
  test.prop([layers(), fc.boolean()], { numRuns: 1000 })(
    'load to what a second reading of the semantics makes of them',
    async (stated, inTables) => {
      const { files, paths } = filesOf(stated, inTables);
      const loaded = await loadTopology(paths, memoryReader(files));
      const expected = secondReading(stated);
      if (expected === null) {
        const codes = loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
        expect([...new Set(codes)].filter((code) => !CLASHES.has(code))).toEqual([]);
        expect(codes).not.toEqual([]);
        return;
      }
      expect(loaded.ok ? [] : loaded.diagnostics.map(formatDiagnostic)).toEqual([]);
      if (!loaded.ok) return;
      const alone = await topologyOf(JSON.stringify(expected), 'utfall.json');
      expect(plainInAnyOrder(loaded.topology)).toEqual(plainInAnyOrder(alone));
    },
  );
});

const CLASHES: ReadonlySet<string> = new Set([
  'substitute-mixes-startup',
  'substitute-misplaces-startup',
]);

/** Null where a substitute doesn't go with what it is to replace. */
function secondReading(stated: readonly PlainLayer[]): PlainMap | null {
  try {
    return mergedLayers(stated);
  } catch (error) {
    if (error instanceof Clash) return null;
    throw error;
  }
}
