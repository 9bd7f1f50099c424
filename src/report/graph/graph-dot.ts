import { INK, PLAIN_COLOURS, STATE_COLOURS } from '../state-colours.js';
import { singleLine } from '../untrusted-text.js';
import type { Picture, PictureArrow, PictureNode } from './picture.js';

/** A picture in Graphviz's language. States are told by shape, by words and by colour. */
export function* graphDot({ title, nodes, arrows, clusters, notes }: Picture): Generator<string> {
  yield 'digraph {\n';
  yield `  graph [rankdir=LR, newrank=true, nodesep=0.15, ranksep=0.6, ${LETTERS}, fontsize=12, label=${quoted([...title, ...notes], '\\l')}, labelloc=t, labeljust=l]\n`;
  yield `  node [shape=box, style=filled, ${LETTERS}, fontsize=11, margin="0.25,0.06", height=0.3]\n`;
  yield `  edge [${LETTERS}, fontsize=9, color="${QUIET}", arrowsize=0.7]\n`;
  for (const [place, node] of nodes.entries()) yield `  ${nodeText(node, place)}\n`;
  for (const [place, { label, nodes: inside }] of clusters.entries()) {
    yield `  subgraph cluster_${String(place)} {\n`;
    yield `    graph [label=${quoted([label])}, style=rounded, color="${QUIET}", fontsize=11]\n`;
    for (const node of inside) yield `    n${String(node)}\n`;
    yield '  }\n';
  }
  for (const arrow of arrows) yield `  ${arrowText(arrow)}\n`;
  yield '}\n';
}

const LETTERS = `fontname="Helvetica,Arial,sans-serif", fontcolor="${INK}"`;

/** Of what is no state. */
const QUIET = PLAIN_COLOURS.component.stroke;

function nodeText(node: PictureNode, place: number): string {
  const { look, state, isCentre, lines } = node;
  const { fill, stroke } = state === null ? PLAIN_COLOURS[look] : STATE_COLOURS[state];
  const attributes = [
    `label=${quoted(lines)}`,
    ...shape(node),
    `fillcolor="${fill}"`,
    `color="${stroke}"`,
    ...(isCentre ? ['penwidth=3'] : []),
  ];
  return `n${String(place)} [${attributes.join(', ')}]`;
}

/** Corners for what is down and round for what isn't; capabilities have a double line. */
function shape({ look, state, imposed }: PictureNode): readonly string[] {
  if (imposed) return ['shape=hexagon'];
  if (look === 'group') return ['shape=ellipse', 'fontsize=9', 'margin="0.02,0.02"'];
  const double = look === 'capability' ? ['peripheries=2'] : [];
  const isRound = look === 'capability' ? state !== 'down' : state === 'degraded' || state === 'up';
  return isRound ? [...double, 'style="filled,rounded"'] : double;
}

function arrowText({ from, to, words, soft, contributes }: PictureArrow): string {
  const attributes = [
    ...(words.length === 0 ? [] : [`label=${quoted([words.join(', ')])}`]),
    ...(soft ? ['style=dashed'] : []),
    ...(contributes === null || contributes === 'up'
      ? []
      : [`color="${STATE_COLOURS[contributes].stroke}"`]),
  ];
  const told = attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`;
  return `n${String(from)} -> n${String(to)}${told}`;
}

/**
 * Lines as a label. Graphviz takes `\N` and the like in it for names of its own, and `&lt;` for a
 * character: a backslash and an ampersand are written so that neither comes about.
 */
const quoted = (lines: readonly string[], end = ''): string =>
  `"${lines.map(escaped).join(end || '\\n')}${end}"`;

const escaped = (line: string): string =>
  singleLine(line).replaceAll('&', '&amp;').replace(/[\\"]/g, '\\$&');
