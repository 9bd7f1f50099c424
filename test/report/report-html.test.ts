import { createHash } from 'node:crypto';
import { test } from '@fast-check/vitest';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { singleLine } from '../../src/report/untrusted-text.js';
import { hostileTexts } from '../arbitrary/hostile-text.js';
import { fullReport } from './full-report.js';
import { html, named, TOWN_REPORTS } from './town-reports.js';

const documentOf = (page: string): Document => new JSDOM(page).window.document;

const contentOf = (document: Document, selector: string): string =>
  document.querySelector(selector)?.textContent ?? '';

describe.each(['en', 'nb'] as const)('a report in %s', (language) => {
  it.each(['failure', 'scenario', 'topology'] as const)('looks as before: %s', async (name) => {
    await expect(await html(TOWN_REPORTS[name], language)).toMatchFileSnapshot(
      `../golden/report/${name}.${language}.html`,
    );
  });
});

describe('a report of several parts', () => {
  it('has an address of its own for each of its sections', async () => {
    const document = documentOf(await html(TOWN_REPORTS.everything));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelectorAll('article')).toHaveLength(3);
    for (const link of document.querySelectorAll('a'))
      expect(ids).toContain(decodeURIComponent(link.hash.slice(1)));
    expect(document.querySelectorAll('section h2')).toHaveLength(
      document.querySelectorAll('nav a').length,
    );
  });
});

describe('a page that needs nothing besides itself', () => {
  it('may apply its own style and run its own script, and nothing else', async () => {
    const document = documentOf(await html(fullReport));
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    const hash = (text: string): string =>
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      `script-src ${hash(contentOf(document, 'script'))}`,
      `style-src ${hash(contentOf(document, 'style'))}`,
    ]);
    expect(document.querySelectorAll('script, style, link')).toHaveLength(2);
  });

  it('is the same for the same report', async () => {
    expect(await html(fullReport)).toBe(await html(structuredClone(fullReport)));
  });
});

/** The links out of a page: where they lead, and what they say. */
const linksOut = (document: Document): readonly (readonly [string | null, string | null])[] =>
  [...document.querySelectorAll('a:not([href^="#"])')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ]);

/** Elements but the links out, and of their attributes all that no text of the user's may be in. */
const structure = (document: Document): readonly string[] =>
  [...document.querySelectorAll(':not(svg.spread, svg.spread *, a:not([href^="#"]))')].map(
    (element) =>
      `${element.tagName} ${[...element.attributes]
        .filter(({ name }) => name !== 'aria-label')
        .map(({ name, value }) => `${name}=${value}`)
        .join(' ')}`,
  );

const drawn = (document: Document): readonly string[] => [
  ...new Set(
    [...document.querySelectorAll('svg.spread *')].flatMap((element) => [
      element.tagName,
      ...element.getAttributeNames(),
    ]),
  ),
];

describe('names of any kind', async () => {
  const plain = documentOf(await html(named(fullReport, 'plain')));

  test.prop([hostileTexts()], { numRuns: 60 })(
    'make no element and no attribute but links of references to what they say, and can be read',
    async (text) => {
      const document = documentOf(await html(named(fullReport, text)));
      expect(structure(document)).toEqual(structure(plain));
      expect(drawn(plain)).toEqual(expect.arrayContaining([...drawn(document)]));
      for (const [to, says] of linksOut(document)) {
        expect(to).toMatch(/^https?:/u);
        expect(says).toBe(to);
      }
      expect(contentOf(document, 'h1')).toContain(singleLine(text).slice(0, 40));
    },
  );

  it.each(['</style>', '</script>', '<!--', '</title>'])(
    'end neither the style nor the script: %s',
    async (text) => {
      const document = documentOf(await html(named(fullReport, text)));
      for (const part of ['style', 'script'])
        expect(contentOf(document, part)).toBe(contentOf(plain, part));
    },
  );
});
