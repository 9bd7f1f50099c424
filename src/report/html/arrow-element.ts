import type { Element } from 'hast';
import { element } from './elements.js';
import type { Point } from './lay-out.js';

const HEAD = { length: 8, halfWidth: 3.5 };

/** An arrow along a Bézier spline. It arrives from the left, as all of them do. */
export function arrowElement(spline: readonly Point[]): Element {
  const [start, ...rest] = spline;
  const tip = spline.at(-1);
  if (start === undefined || tip === undefined) throw new Error('A spline has points.');
  const { length, halfWidth } = HEAD;
  const base = `${tip.x - length} `;
  return element(
    'g',
    { className: ['arrow'] },
    element('path', { d: `M${pair(start)}C${rest.map(pair).join(' ')}` }),
    element('path', {
      className: ['head'],
      d: `M${pair(tip)}L${base}${tip.y - halfWidth}L${base}${tip.y + halfWidth}Z`,
    }),
  );
}

const pair = ({ x, y }: Point): string => `${x} ${y}`;
