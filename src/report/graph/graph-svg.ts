import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { singleLine } from '../untrusted-text.js';
import { NOT_XML, xmlText } from '../xml.js';
import type { Picture } from './picture.js';

/** What Graphviz lays out in some seconds: twice as much takes it five times as long. */
export const SVG_LIMITS = { nodes: 500, arrows: 1500 } as const;

/**
 * Loads Graphviz, a megabyte of WebAssembly.
 *
 * @returns what lays out a picture that is within the limits, given in Graphviz's language as well
 */
export async function loadGraphSvg(): Promise<
  (dot: Iterable<string>, picture: Picture) => Iterable<string>
> {
  const graphviz = await Graphviz.load();
  return (dot, picture) => [withTitles(graphviz.dot([...dot].join('')), picture)];
}

/**
 * Graphviz gives each part its own name for it as a title, which browsers show and read aloud: `n0`.
 * What is meant is put there. All that is text is escaped by Graphviz; there are no links.
 */
function withTitles(svg: string, { title, nodes }: Picture): string {
  const told = (place: string): string => nodes[Number(place)]?.lines.join(', ') ?? '';
  return (
    svg
      .replace(/<title>n(\d+)<\/title>/g, (_, place: string) => titleElement(told(place)))
      .replace(/<title>n(\d+)&#45;&gt;n(\d+)<\/title>/g, (_, from: string, to: string) =>
        titleElement(`${told(from)} → ${told(to)}`),
      )
      .replace(/<title>cluster_\d+<\/title>\n/g, '')
      .replace(/<title>%\d+<\/title>/, titleElement(title.join(' ')))
      // Room was made for letters as wide as Helvetica's; those that a page has may be wider.
      .replaceAll('font-size="11.00"', 'font-size="10.00"')
      .replace('<svg ', '<svg role="img" ')
      .replace(NOT_XML, '\ufffd')
  );
}

const titleElement = (text: string): string => `<title>${xmlText(singleLine(text))}</title>`;
