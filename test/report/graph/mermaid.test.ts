import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../arbitrary/hostile-text.js';
import { topologies } from '../../arbitrary/topology.js';
import { EVERY_SORT } from '../explained.js';
import { loadMermaidParser } from '../mermaid-parser.js';
import { loadSample } from '../../sample/sample-topology.js';
import { graphed, namedThroughout, written } from './graphed.js';

const parse = await loadMermaidParser();

const QUESTIONS = {
  whole: graphed(EVERY_SORT),
  'dc-1-fails': graphed(EVERY_SORT, { fail: ['dc-1'] }),
  'around-door': graphed(EVERY_SORT, { around: 'door' }),
};

describe('the graph in Mermaid', () => {
  it.each(Object.entries(QUESTIONS))('%s', async (name, result) => {
    const text = await written('mermaid', result);
    await expect(text).toMatchFileSnapshot(`../../golden/graph/${name}.mmd`);
    expect(await parse(text)).toBe('flowchart-v2');
  });

  it('has frames around what has the same', async () => {
    const text = await written('mermaid', graphed(EVERY_SORT), { by: 'kind' });
    await expect(text).toMatchFileSnapshot('../../golden/graph/whole-by-kind.mmd');
    expect(await parse(text)).toBe('flowchart-v2');
  });

  it('takes the sample, each thing by itself', async () => {
    const { topology } = await loadSample();
    const text = await written('mermaid', graphed(topology), { all: true });
    expect(await parse(text)).toBe('flowchart-v2');
  });

  test.prop([topologies()], { numRuns: 50 })('is one, whatever the topology', async (topology) => {
    const text = await written('mermaid', graphed(topology));
    expect(await parse(text)).toBe('flowchart-v2');
  });

  test.prop([hostileTexts()])('has the same lines, whatever is in a name', async (text) => {
    const named = namedThroughout(EVERY_SORT, text);
    const told = await written('mermaid', graphed(named), { by: 'owner' });
    const plain = await written('mermaid', graphed(namedThroughout(EVERY_SORT, 'a')), {
      by: 'owner',
    });
    expect(skeleton(told)).toEqual(skeleton(plain));
    expect(await parse(told)).toBe('flowchart-v2');
  });
});

/** Its lines without what is written in them. */
const skeleton = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/"[^"]*"/g, '""').replace(/^( {2}acc\w+: ).*/, '$1'));
