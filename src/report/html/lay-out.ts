import { Graphviz } from '@hpcc-js/wasm-graphviz';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels, to the right and down from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout<Node> extends Size {
  /** With their middles, in the order in which they were given. */
  readonly nodes: readonly (Node & Point)[];
  /** From where each leaves to where it arrives: a Bézier spline, three points more for each piece. */
  readonly arrows: readonly (readonly Point[])[];
}

/** Places nodes, given by their sizes, and draws an arrow for each edge between two of them. */
export type LayOut = <Node extends Size>(
  nodes: readonly Node[],
  edges: readonly { readonly from: number; readonly to: number }[],
) => Layout<Node>;

/** Graphviz counts in inches, and these are CSS's. */
const PIXELS = 96;

/**
 * Loads Graphviz, a megabyte of WebAssembly. It is told sizes and nothing else: no text of the user's
 * gets into its language, and none into what it writes.
 */
export async function loadLayOut(): Promise<LayOut> {
  const graphviz = await Graphviz.load();
  return (nodes, edges) => {
    const { places, ...layout } = readPlain(graphviz.dot(dotOf(nodes, edges), 'plain'));
    const placed = nodes.map((node, i) => ({ ...node, ...(places.get(i) ?? { x: 0, y: 0 }) }));
    return { ...layout, nodes: placed };
  };
}

const dotOf = (...[nodes, edges]: Parameters<LayOut>): string =>
  [
    'digraph {',
    'graph [rankdir=LR, nodesep=0.12, ranksep=0.45]',
    'node [shape=box, fixedsize=true, label=""]',
    'edge [dir=none, tailport=e, headport=w]',
    ...nodes.map(
      ({ width, height }, i) =>
        `${String(i)} [width=${String(width / PIXELS)}, height=${String(height / PIXELS)}]`,
    ),
    ...edges.map(({ from, to }) => `${String(from)} -> ${String(to)}`),
    '}',
  ].join('\n');

interface Plain extends Size {
  readonly places: ReadonlyMap<number, Point>;
  readonly arrows: readonly (readonly Point[])[];
}

/** Graphviz's output for programs: a line for each thing, its words parted by spaces. */
function readPlain(plain: string): Plain {
  let [width, height] = [0, 0];
  const places = new Map<number, Point>();
  const arrows: (readonly Point[])[] = [];
  const point = (x: string | undefined, y: string | undefined): Point => ({
    x: pixels(x),
    // Its axis goes up.
    y: height - pixels(y),
  });
  for (const line of plain.split('\n')) {
    const [what, ...words] = line.split(' ');
    if (what === 'graph') [width, height] = [pixels(words[1]), pixels(words[2])];
    if (what === 'node') places.set(Number(words[0]), point(words[1], words[2]));
    if (what === 'edge') {
      const [, , count, ...numbers] = words;
      arrows.push(
        Array.from({ length: Number(count) }, (_, i) => point(numbers[2 * i], numbers[2 * i + 1])),
      );
    }
  }
  return { width, height, places, arrows };
}

const pixels = (inches: string | undefined): number => Math.round(Number(inches) * PIXELS);
