import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../arbitrary/hostile-text.js';
import { html, named, TOWN_REPORTS } from '../report/town-reports.js';
import { fullReport } from '../report/full-report.js';
import { keepPicture, useBrowser, type OpenedPage } from './use-browser.js';

const open = useBrowser();

/** What a reader of the page who can't see it, or not well, would stumble over. */
async function barriersOn({ page }: OpenedPage): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html + ': ' + failureSummary)))`,
  );
}

const SIZES = { desktop: [1280, 900], phone: [360, 740] } as const;

describe.each(['en', 'nb'] as const)('a page in %s', (language) => {
  describe.each(['light', 'dark'] as const)('on a %s screen', (colorScheme) => {
    it.each(['desktop', 'phone'] as const)('can be read by all: %s', async (size) => {
      const opened = await open(await html(TOWN_REPORTS.everything, language));
      const { page, complaints } = opened;
      const [width, height] = SIZES[size];
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await keepPicture(opened, `report-${language}-${colorScheme}-${size}`);
      expect(await barriersOn(opened)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(complaints).toEqual([]);
    });
  });

  it('can be printed: all of it, and nothing to press', async () => {
    const opened = await open(await html(TOWN_REPORTS.everything, language));
    const { page, complaints } = opened;
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
    // As wide as A4 is between margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await keepPicture(opened, `report-${language}-print`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(718);
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(complaints).toEqual([]);
  });
});

describe('a table', () => {
  const losses = 'section:has(> #what-is-lost-and-by-whom)';
  const cells = ({ page }: OpenedPage, column: number): Promise<readonly string[]> =>
    page.locator(`${losses} tbody tr > :nth-child(${String(column)})`).allTextContents();
  const head = ({ page }: OpenedPage, title: string) =>
    page.locator(`${losses} thead th`, { hasText: title });

  it('is sorted by the keyboard, one way, the other and as it was', async () => {
    const opened = await open(await html(TOWN_REPORTS.scenario));
    const before = await cells(opened, 1);
    const column = head(opened, 'Capability');
    await column.locator('button').focus();
    await opened.page.keyboard.press('Enter');
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    expect(await cells(opened, 1)).toEqual([...before].sort());
    await opened.page.keyboard.press('Space');
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    expect(await cells(opened, 1)).toEqual([...before].sort().reverse());
    await opened.page.keyboard.press('Enter');
    expect(await column.getAttribute('aria-sort')).toBeNull();
    expect(await cells(opened, 1)).toEqual(before);
  });

  it.each([
    ['en', 'People', ['20,000', '5,500', '5,500', '']],
    ['nb', 'Personer', ['20\u00a0000', '5\u00a0500', '5\u00a0500', '']],
  ] as const)('has its numbers sorted as such: %s', async (language, title, sorted) => {
    const opened = await open(await html(TOWN_REPORTS.failure, language));
    const { page } = opened;
    const table = page.locator('section table').first();
    await table.locator('th button', { hasText: title }).click();
    expect(await table.locator('tbody tr > :nth-child(6)').allTextContents()).toEqual(sorted);
  });

  it('is sorted by how bad it is where words say that', async () => {
    const opened = await open(await html(TOWN_REPORTS.scenario));
    await head(opened, 'Criticality').locator('button').click();
    expect(await cells(opened, 2)).toEqual(['medium', 'medium', 'high', 'critical', 'critical']);
    expect(await opened.page.locator('[aria-sort]').count()).toBe(1);
    await head(opened, 'Until').locator('button').click();
    expect(await opened.page.locator('[aria-sort]').count()).toBe(1);
  });
});

describe('the policy of a page', () => {
  it('lets nothing run that comes from elsewhere', async () => {
    const { page, complaints } = await open(await html(TOWN_REPORTS.failure));
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining('Content Security Policy')]);
  });

  it.each(HOSTILE_TEXTS)('isn’t even asked where names are %s', async (text) => {
    const { page, complaints } = await open(await html(named(fullReport, text)));
    expect(complaints).toEqual([]);
    expect(await page.locator('th button').count()).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1600);
  });
});
