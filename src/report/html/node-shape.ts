import type { Element } from 'hast';
import type { PictureNode } from '../../model/report/picture.js';
import { element } from './elements.js';
import type { Point, Size } from './lay-out.js';

/** By how much a hexagon is cut at each of its sides, and how far apart double lines are. */
const SLANT = 12;
const DOUBLE = 5;
const ROUND = 9;
const ROUNDEST = 22;

/**
 * The outline of a node: a hexagon where something is imposed; else corners where it is down and
 * round where it is degraded, and for capabilities double, or round altogether.
 */
export function nodeShape(
  { role, state }: Pick<PictureNode, 'role' | 'state'>,
  { x, y, width, height }: Point & Size,
): readonly Element[] {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const box = (round: number): Element =>
    element('rect', {
      x: String(left),
      y: String(top),
      width,
      height,
      ...(round === 0 ? {} : { rx: String(round) }),
    });
  const upright = (at: number): Element => element('path', { d: `M${at} ${top}V${bottom}` });
  const isDown = state === 'down';
  switch (role) {
    case 'imposed':
      return [
        element('path', {
          d:
            `M${left} ${y}L${left + SLANT} ${top}H${right - SLANT}L${right} ${y}` +
            `L${right - SLANT} ${bottom}H${left + SLANT}Z`,
        }),
      ];
    case 'component':
      return [box(isDown ? 0 : ROUND)];
    case 'capability':
      return isDown
        ? [box(0), upright(left + DOUBLE), upright(right - DOUBLE)]
        : [box(Math.min(height / 2, ROUNDEST))];
  }
}
