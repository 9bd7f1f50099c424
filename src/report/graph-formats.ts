import type { GraphResult } from '../analysis/graph-result.js';
import type { Room } from './graph/fold.js';
import type { Picture } from './graph/picture.js';
import type { PictureContext } from './graph/picture-of.js';

/** The formats of `graph`, the usual one first. */
export const GRAPH_FORMATS = ['mermaid', 'dot', 'svg', 'graphml', 'json'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

export type WrittenGraph =
  | {
      readonly ok: true;
      readonly pieces: Iterable<string>;
      /** What is folded, and what may keep the picture from being shown. */
      readonly notes: readonly string[];
    }
  /** There is more than the format can take. */
  | { readonly ok: false; readonly nodes: number; readonly arrows: number };

/** Mermaid's pictures stand in a column of text; the others can be zoomed into. */
const COLUMN: Room = { components: 50, capabilities: 20 };
const SHEET: Room = { components: 100, capabilities: 40 };

type Writer = (result: GraphResult, context: PictureContext) => Promise<WrittenGraph>;

const WRITERS: Readonly<Record<GraphFormat, Writer>> = {
  mermaid: async (result, context) => {
    const picture = await drawn(result, context, COLUMN);
    const { graphMermaid, mermaidNotes } = await import('./graph/graph-mermaid.js');
    const text = [...graphMermaid(picture)].join('');
    return written([text], [...picture.notes, ...mermaidNotes(picture, text)]);
  },
  dot: async (result, context) => {
    const picture = await drawn(result, context, SHEET);
    const { graphDot } = await import('./graph/graph-dot.js');
    return written(graphDot(picture), picture.notes);
  },
  svg: async (result, context) => {
    const picture = await drawn(result, context, SHEET);
    const { loadGraphSvg, SVG_LIMITS } = await import('./graph/graph-svg.js');
    const { nodes, arrows } = { nodes: picture.nodes.length, arrows: picture.arrows.length };
    if (nodes > SVG_LIMITS.nodes || arrows > SVG_LIMITS.arrows) return { ok: false, nodes, arrows };
    const { graphDot } = await import('./graph/graph-dot.js');
    return written((await loadGraphSvg())(graphDot(picture), picture), picture.notes);
  },
  graphml: async (result) =>
    written((await import('./graph/graph-graphml.js')).graphGraphml(result), []),
  json: async (result) => written((await import('./graph/graph-json.js')).graphJson(result), []),
};

/** The graph in a format, as pieces of text that are made while they are read. */
export const writeGraph = (
  format: GraphFormat,
  result: GraphResult,
  context: PictureContext,
): Promise<WrittenGraph> => WRITERS[format](result, context);

const drawn = async (result: GraphResult, context: PictureContext, room: Room): Promise<Picture> =>
  (await import('./graph/picture-of.js')).pictureOf(result, context, room);

const written = (pieces: Iterable<string>, notes: readonly string[]): WrittenGraph => ({
  ok: true,
  pieces,
  notes,
});
