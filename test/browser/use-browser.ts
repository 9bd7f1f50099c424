import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findBrowser } from './find-browser.js';

export interface OpenedPage {
  readonly page: Page;
  /**
   * What went wrong so far: errors and warnings on the console, what was thrown and not caught, and
   * what the page asked the network for, of which it gets nothing.
   */
  readonly complaints: readonly string[];
}

/** Where what is written to a page comes from: no place at all, so that nothing is near it. */
const NOWHERE = 'http://nowhere.invalid/';

/**
 * A browser for the tests of a file, started before the first and ended after the last.
 *
 * @returns opens a document, as HTML or as SVG, in a page of its own that is closed after the test
 */
export function useBrowser(): (
  content: string,
  as?: 'text/html' | 'image/svg+xml',
) => Promise<OpenedPage> {
  let started: Browser | null = null;
  const pages: Page[] = [];

  beforeAll(async () => {
    // Without a sandbox of its own, as it can't have one where tests run as root, in a container.
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    started = await chromium.launch({ executablePath: findBrowser(process.env), args });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await started?.close();
  });

  return async (content, contentType = 'text/html') => {
    if (started === null) throw new Error('The browser is started by then.');
    const page = await started.newPage({ viewport: { width: 1600, height: 1200 } });
    pages.push(page);
    const complaints: string[] = [];
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warning') complaints.push(`${type}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === NOWHERE)
        await route.fulfill({ body: content, contentType: `${contentType}; charset=utf-8` });
      else {
        complaints.push(`asked for: ${url}`);
        await route.abort();
      }
    });
    await page.goto(NOWHERE);
    return { page, complaints };
  };
}

/** Keeps a picture of a page for a person to look at, in the folder that PICTURES names; else not. */
export async function keepPicture({ page }: OpenedPage, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
