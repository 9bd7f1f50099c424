import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { impact } from '../../src/analysis/impact.js';
import type { Imposition } from '../../src/analysis/imposition.js';
import { componentId } from '../../src/model/ids.js';
import type { Topology } from '../../src/model/topology.js';
import { impactJson } from '../../src/report/impact-json.js';
import { renameComponents } from '../arbitrary/renamed.js';
import { failures, impositionsIn, topologies } from '../arbitrary/topology.js';
import { flattenImpact } from '../reference/flatten-impact.js';
import type { Told } from '../reference/flatten-impact.js';

const ask = (topology: Topology, impositions: readonly Imposition[]) =>
  impact(topology, { impositions, within: null, workarounds: 'count' });

describe('names mean nothing', () => {
  /** Names of which plain objects think that they know them, or that they come first. */
  const odd = ['toString', '7', '__proto__', 'constructor', '10', 'valueOf', '\u00e5'];
  /** Turns the order of ids round (c0 becomes n9, c1 becomes n8), or gives them odd ones. */
  const renaming = (isOdd: boolean) => (name: string) =>
    name.replace(/^c(\d)/, (_, n) =>
      isOdd ? (odd[Number(n)] ?? '') : `n${String(9 - Number(n))}`,
    );

  test.prop([topologies(), failures(), fc.boolean()], { numRuns: 500 })(
    'renaming components renames them in the answer, and does nothing else',
    (topology, drafts, isOdd) => {
      const renamed = renaming(isOdd);
      const impositions = impositionsIn(topology, drafts);
      const told = flattenImpact(topology, ask(topology, impositions));
      const anew = renameComponents(topology, (id) => componentId(renamed(id)));
      const again = flattenImpact(
        anew,
        ask(
          anew,
          impositions.map((own) => ({ ...own, component: componentId(renamed(own.component)) })),
        ),
      );
      const expected = [...told].map(([id, { atRisk, causes, ...onsets }]): [string, Told] => [
        renamed(id),
        {
          ...onsets,
          atRisk: atRisk.map(renamed).sort(),
          causes: causes.map(renamed).sort(),
        },
      ]);
      expect(again).toEqual(new Map(expected));
    },
  );
});

describe('the JSON of an answer', () => {
  interface Row {
    readonly id: string;
    readonly degradedAfter: string | null;
    readonly downAfter: string | null;
    readonly atRisk: readonly string[];
    readonly causes: readonly string[];
  }
  interface Json {
    readonly components: readonly Row[];
    readonly sites: readonly { readonly id: string; readonly capabilities: readonly Row[] }[];
  }

  test.prop([topologies(), failures()], { numRuns: 300 })(
    'says of each capability at each site what the answer does, in the order of ids',
    (topology, drafts) => {
      const result = ask(topology, impositionsIn(topology, drafts));
      const text = [...impactJson(result, { summary: false })].join('');
      const { components, sites } = JSON.parse(text) as Json;
      const told = flattenImpact(topology, result);
      const rows = sites.flatMap(({ id, capabilities }) =>
        capabilities.map((row) => ({ ...row, id: `${id}/${row.id}` })),
      );
      expect(rows.map(({ id }) => id).sort()).toEqual(
        [...told.keys()].filter((id) => id.includes('/')).sort(),
      );
      for (const { id, degradedAfter, downAfter, atRisk, causes } of rows) {
        const { degraded, down } = told.get(id) ?? {};
        expect([degradedAfter, downAfter].map((onset) => onset === null)).toEqual([
          degraded === null,
          down === null,
        ]);
        expect({ atRisk, causes }).toEqual({
          atRisk: told.get(id)?.atRisk,
          causes: told.get(id)?.causes,
        });
      }
      for (const list of [
        components,
        sites,
        ...rows.map(({ causes }) => causes.map((id) => ({ id }))),
      ]) {
        const ids = list.map(({ id }) => id);
        expect(ids).toEqual([...ids].sort());
      }
    },
  );
});
