import type { Element } from 'hast';
import type { Picture, PictureNode } from '../../model/report/picture.js';
import { displayWidth } from '../terminal/display-width.js';
import { wrapLines } from '../terminal/wrap-lines.js';
import { arrowElement } from './arrow-element.js';
import { element, lines, text } from './elements.js';
import type { LayOut, Point, Size } from './lay-out.js';
import { nodeShape } from './node-shape.js';

/** What stands on a node: what it is called, and then what becomes of it. */
export type NodeLabel = readonly string[];

/** How a failure spreads: nodes told apart by shape, words and colour, and arrows between them. */
export function pictureSvg(
  picture: Picture,
  labelOf: (node: PictureNode) => NodeLabel,
  title: string,
  layOut: LayOut,
): Element {
  const boxes = picture.nodes.map((node) => boxOf(node, labelOf(node)));
  const { nodes, arrows, ...size } = layOut(boxes, picture.edges);
  const width = size.width + 2 * MARGIN;
  const height = size.height + 2 * MARGIN;
  return element(
    'svg',
    {
      className: ['spread'],
      role: 'img',
      ariaLabel: title,
      width,
      height,
      viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}`,
    },
    ...lines([
      element('desc', {}, text(inWords(picture, boxes))),
      ...arrows.map(arrowElement),
      ...nodes.map(nodeElement),
    ]),
  );
}

/** Of letters of 12 pixels, as wide as they come in the fonts of systems. */
const COLUMN = 7.2;
const COLUMNS = 26;
const LINE = 16;
const PADDING = { x: 16, y: 7 };
/** For outlines at the edge of the whole. */
const MARGIN = 2;

interface Box extends Size {
  readonly node: PictureNode;
  readonly label: NodeLabel;
  /** The label, broken into lines, each with its part of the label. */
  readonly told: readonly { readonly line: string; readonly part: 'name' | 'fate' }[];
}

function boxOf(node: PictureNode, label: NodeLabel): Box {
  const told = label.flatMap((part, i) =>
    wrapLines(part, COLUMNS).map((line) => ({ line, part: i === 0 ? 'name' : 'fate' }) as const),
  );
  const columns = Math.max(...told.map(({ line }) => displayWidth(line)));
  return {
    node,
    label,
    told,
    width: Math.ceil(columns * COLUMN) + 2 * PADDING.x,
    height: told.length * LINE + 2 * PADDING.y,
  };
}

const nodeElement = ({ node, told, ...place }: Box & Point): Element =>
  element(
    'g',
    { className: ['node', node.state] },
    ...nodeShape(node, place),
    ...told.map(({ line, part }, i) =>
      element(
        'text',
        {
          className: [part],
          x: String(place.x),
          // Letters stand on a line that is a third of their height below their middle.
          y: String(place.y + (i - (told.length - 1) / 2) * LINE + 4),
        },
        text(line),
      ),
    ),
  );

/** The same for who can't see it: each node, and what it leads to. */
const inWords = ({ edges }: Picture, boxes: readonly Box[]): string =>
  boxes
    .map(({ label }, i) => {
      const led = edges.flatMap(({ from, to }) => (from === i ? (boxes[to]?.label[0] ?? []) : []));
      return `${label.join(', ')}${led.length === 0 ? '' : ` → ${led.join('; ')}`}.`;
    })
    .join('\n');
