import { describe, expect, it } from 'vitest';
import type { GraphResult } from '../../src/analysis/graph-result.js';
import { HOSTILE_TEXTS } from '../arbitrary/hostile-text.js';
import { EVERY_SORT } from '../report/explained.js';
import { graphed, namedThroughout, written } from '../report/graph/graphed.js';
import { loadSample } from '../sample/sample-topology.js';
import { LIVE, mermaidIn } from './open-mermaid.js';
import { keepPicture, useBrowser, type OpenedPage } from './use-browser.js';

const open = useBrowser();
const openMermaid = mermaidIn(open);

const { topology: sample } = await loadSample();

const openSvg = async (result: GraphResult): Promise<OpenedPage> =>
  open(`<!doctype html><title>a page</title>${await written('svg', result)}`);

const QUESTIONS = {
  whole: graphed(sample),
  'around-webmed': graphed(sample, { around: 'webmed', depth: 1 }),
  'network-fails': graphed(sample, { fail: ['nhn-dc-1-network'] }),
  'around-a-failure': graphed(sample, { around: 'langnes-legekontor', fail: ['helseid'] }),
};

describe.each(Object.entries(QUESTIONS))('the sample, %s', (name, result) => {
  it('is drawn by Mermaid', async () => {
    const text = await written('mermaid', result);
    const opened = await openMermaid(text);
    await keepPicture(opened, `${name}-mermaid`);
    const { page, complaints } = opened;
    expect(complaints).toEqual([]);
    const nodes = text.match(/^ {2}n\d+(?=[^ \d])/gm) ?? [];
    expect(await page.locator('svg g.node').count()).toBe(nodes.length);
    expect(await page.evaluate(LIVE)).toEqual([]);
  });

  it('is an SVG that a page can hold', async () => {
    const opened = await openSvg(result);
    await keepPicture(opened, `${name}-svg`);
    expect(opened.complaints).toEqual([]);
    expect(await opened.page.locator('g.node').count()).toBeGreaterThan(0);
    expect(await opened.page.evaluate(LIVE)).toEqual([]);
  });
});

describe('hostile names', () => {
  /** Enough of them for each to be what is written somewhere. */
  const named = namedThroughout(EVERY_SORT, ...HOSTILE_TEXTS);
  const pictures = [
    graphed(named),
    graphed(named, { fail: ['dc-1'] }),
    graphed(named, { around: 'clinic' }),
  ];

  it.each(['owner', 'kind', 'region'] as const)('run nothing in Mermaid, by %s', async (by) => {
    for (const result of pictures) {
      const { page, complaints } = await openMermaid(await written('mermaid', result, { by }));
      expect(complaints).toEqual([]);
      expect(await page.evaluate(LIVE)).toEqual([]);
      expect(await page.locator('svg g.node').count()).toBeGreaterThan(10);
    }
  });

  it.each(['owner', 'kind', 'region'] as const)('run nothing in SVG, by %s', async (by) => {
    for (const result of pictures) {
      const svg = await written('svg', result, { by });
      for (const type of ['image/svg+xml', 'text/html'] as const) {
        const { page, complaints } = await open(svg, type);
        expect(complaints).toEqual([]);
        expect(await page.evaluate(LIVE)).toEqual([]);
        expect(await page.locator('g.node').count()).toBeGreaterThan(10);
      }
    }
  });
});
