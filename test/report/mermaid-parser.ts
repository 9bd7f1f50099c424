import { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/**
 * Mermaid's own parser, which looks for a page to be in.
 *
 * @returns tells what sort of diagram a text is, or throws
 */
export async function loadMermaidParser(): Promise<(text: string) => Promise<string>> {
  const { window } = new JSDOM();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  const { default: mermaid } = await import('mermaid');
  return async (text) => (await mermaid.parse(text)).diagramType;
}
