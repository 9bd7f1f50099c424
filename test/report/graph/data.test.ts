import { test } from '@fast-check/vitest';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import type { SerializedGraph } from 'graphology-types';
import { describe, expect, it } from 'vitest';
import type { GraphResult } from '../../../src/analysis/graph-result.js';
import { hostileTexts } from '../../arbitrary/hostile-text.js';
import { failures, impositionsIn, topologies } from '../../arbitrary/topology.js';
import { graphTopology } from '../../../src/analysis/graph-topology.js';
import { readXml } from '../check/read-xml.js';
import { EVERY_SORT } from '../explained.js';
import { renameComponents } from '../../arbitrary/renamed.js';
import { componentId } from '../../../src/model/ids.js';
import { graphed, namedThroughout, written } from './graphed.js';

const fromJson = async (result: GraphResult): Promise<SerializedGraph> =>
  MultiDirectedGraph.from(JSON.parse(await written('json', result)) as SerializedGraph).export();

const fromGraphml = async (result: GraphResult): Promise<SerializedGraph> =>
  parse(MultiDirectedGraph, await written('graphml', result)).export();

const QUESTIONS = {
  whole: graphed(EVERY_SORT),
  'dc-1-fails': graphed(EVERY_SORT, { fail: ['dc-1'] }),
};

describe.each(Object.entries(QUESTIONS))('the graph as data: %s', (name, result) => {
  it.each(['json', 'graphml'] as const)('as %s', async (format) => {
    const text = await written(format, result);
    await expect(text).toMatchFileSnapshot(`../../golden/graph/${name}.${format}`);
  });
});

describe('graphology', () => {
  test.prop([topologies(), failures()])(
    'reads the same graph from both formats',
    async (topology, drafts) => {
      for (const impositions of [[], impositionsIn(topology, drafts)]) {
        const result = graphTopology(topology, {
          around: null,
          impositions,
          within: null,
          workarounds: 'count',
        });
        const graph = await fromJson(result);
        expect(await fromGraphml(result)).toEqual(graph);
        expect(graph.nodes).toHaveLength(result.nodes.length);
        expect(graph.edges).toHaveLength(result.edges.length);
      }
    },
  );

  it('reads ids of which plain objects think that they know them', async () => {
    const odd = ['constructor', '__proto__', 'toString', '10', 'valueOf'];
    const topology = renameComponents(EVERY_SORT, (id) =>
      componentId(odd[['dc-1', 'dc-2', 'net-1', 'net-2', 'door'].indexOf(id)] ?? id),
    );
    const result = graphed(topology);
    const graph = await fromJson(result);
    expect(graph.nodes).toHaveLength(result.nodes.length);
    expect(graph.edges).toHaveLength(result.edges.length);
    expect(await fromGraphml(result)).toEqual(graph);
  });

  test.prop([hostileTexts()])('reads names as they were', async (text) => {
    const result = graphed(namedThroughout(EVERY_SORT, text));
    const graph = await fromJson(result);
    const names = graph.nodes.flatMap(({ attributes }): unknown => attributes?.['kind'] ?? []);
    expect(new Set(names)).toEqual(new Set([text]));
    const graphml = await written('graphml', result);
    expect(() => readXml(graphml)).not.toThrow();
    if (!isXml(text)) return;
    expect(parse(MultiDirectedGraph, graphml).export()).toEqual(graph);
  });
});

/** Whether XML 1.0 has a way to write all of it. */
const isXml = (text: string): boolean =>
  !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
