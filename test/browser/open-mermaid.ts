import { createRequire } from 'node:module';
import type { OpenedPage, useBrowser } from './use-browser.js';

/** Mermaid as a page loads it that shows Markdown. */
const MERMAID = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

/** Opens a page that holds diagrams, drawn. */
export const mermaidIn =
  (open: ReturnType<typeof useBrowser>) =>
  async (...texts: readonly string[]): Promise<OpenedPage> => {
    const opened = await open(
      `<!doctype html><title>a page</title>${'<pre></pre>'.repeat(texts.length)}`,
    );
    const { page } = opened;
    await page.addScriptTag({ path: MERMAID });
    await page.evaluate(
      `const texts = ${JSON.stringify(texts)};` +
        `document.querySelectorAll('pre').forEach((pre, i) => { pre.textContent = texts[i]; });` +
        `mermaid.initialize({ startOnLoad: false }); mermaid.run({ querySelector: 'pre' })`,
    );
    return opened;
  };

/** An expression for what in the pictures of a page could run something or lead somewhere. */
export const LIVE = `[...document.querySelectorAll('svg, svg *')].flatMap((element) =>
  [...element.attributes].filter(({ name, value }) =>
    /^on/i.test(name) || (/href$/i.test(name) && !value.startsWith('#')) || /javascript:/i.test(value)
  ).map(({ name, value }) => name + '=' + value).concat(
    /^(?:script|a|iframe|object|embed|image|img)$/i.test(element.localName) ? [element.localName] : [],
  ))`;
