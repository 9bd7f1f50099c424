import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.js';
import { hostileTexts } from '../arbitrary/hostile-text.js';
import { drawingsIn } from './drawings-in.js';
import { fullReport } from './full-report.js';
import { loadMermaidParser } from './mermaid-parser.js';
import { markdown, named, TOWN_REPORTS } from './town-reports.js';

const parse = await loadMermaidParser();

const sortsIn = async (report: Report): Promise<readonly string[]> =>
  Promise.all(drawingsIn(await markdown(report)).map(parse));

/** Its lines, of which only what is ours is kept. */
const skeleton = async (report: Report): Promise<readonly string[]> =>
  drawingsIn(await markdown(report)).flatMap((drawing) =>
    drawing.split('\n').map((line) =>
      line
        .replace(/"[^"]*"/g, '""')
        .replace(/^( {2}section) .*/, '$1')
        .replace(/\d+(?=}}}%%$)/, ''),
    ),
  );

describe('the drawings of a page', () => {
  it.each([
    ['failure', ['flowchart-v2']],
    ['scenario', ['flowchart-v2', 'gantt']],
    ['topology', ['flowchart-v2']],
  ] as const)('are what Mermaid reads: %s', async (name, sorts) => {
    expect(await sortsIn(TOWN_REPORTS[name])).toEqual(sorts);
  });

  test.prop([hostileTexts()], { numRuns: 20 })(
    'have the same lines, whatever is in a name',
    async (text) => {
      const hostile = named(fullReport, text);
      expect(await skeleton(hostile)).toEqual(await skeleton(named(fullReport, 'a')));
      expect(await sortsIn(hostile)).toEqual(await sortsIn(fullReport));
    },
  );
});
