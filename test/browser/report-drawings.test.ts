import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../arbitrary/hostile-text.js';
import { drawingsIn } from '../report/drawings-in.js';
import { fullReport } from '../report/full-report.js';
import { markdown, named, TOWN_REPORTS } from '../report/town-reports.js';
import { LIVE, mermaidIn } from './open-mermaid.js';
import { keepPicture, useBrowser } from './use-browser.js';

const openMermaid = mermaidIn(useBrowser());

describe.each(['failure', 'scenario', 'topology'] as const)('a report: %s', (name) => {
  it('has drawings that Mermaid draws', async () => {
    const drawings = drawingsIn(await markdown(TOWN_REPORTS[name]));
    expect(drawings).not.toEqual([]);
    for (const [place, drawing] of drawings.entries()) {
      const opened = await openMermaid(drawing);
      await keepPicture(opened, `report-${name}-${String(place + 1)}`);
      expect(opened.complaints).toEqual([]);
      expect(await opened.page.locator('pre svg').count()).toBe(1);
    }
  });
});

describe('hostile names', () => {
  it('run nothing in a drawing', async () => {
    const pages = await Promise.all(
      HOSTILE_TEXTS.map(async (text) => markdown(named(fullReport, text))),
    );
    const drawings = pages.flatMap(drawingsIn);
    const { page, complaints } = await openMermaid(...drawings);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(LIVE)).toEqual([]);
    expect(await page.locator('pre svg').count()).toBe(drawings.length);
  });
});
