import type { Paragraph } from 'mdast';
import type { Element } from 'hast';
import type { Drawings } from '../page/page.js';
import { phraseText } from '../phrase.js';
import { scrolling } from './content.js';
import type { LayOut } from './lay-out.js';
import { pictureSvg } from './picture-svg.js';
import { timelineFigure } from './timeline-figure.js';

/** Pictures as SVG of utfall's own, in which nothing leads anywhere. */
export const htmlDrawings = (layOut: LayOut): Drawings => ({
  picture: (picture, words, times) =>
    figure(
      scrolling(
        { ariaLabel: words.headings.spread },
        pictureSvg(
          picture,
          (node) => words.node(node, times).map(phraseText),
          words.headings.spread,
          layOut,
        ),
      ),
    ),
  timeline: (rows, span, words) => figure(...timelineFigure(rows, span, words)),
});

/** A block of the document that is HTML already. */
const figure = (...children: Element[]): Paragraph => ({
  type: 'paragraph',
  children: [],
  data: { hName: 'figure', hChildren: children },
});
