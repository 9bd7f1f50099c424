import type { Element, Properties } from 'hast';
import type { Level } from '../../model/state.js';
import { element, text } from './elements.js';

/** A stretch of a row, whose length is 1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly state: Level;
  /** What is said of it where one points at it; null: nothing. */
  readonly told: string | null;
}

const WIDTH = 1000;
const HEIGHT = 12;
/** Of what would be too short to be seen. */
const SHORTEST = 4;

/** Bars across the whole width, whatever that is: low ones where it is degraded only. */
export const barsSvg = (
  bars: readonly Bar[],
  ticks: readonly number[],
  properties: Properties,
): Element =>
  element(
    'svg',
    {
      className: ['bars'],
      ...properties,
      viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`,
      preserveAspectRatio: 'none',
    },
    ...(ticks.length === 0 ? [] : [grid(ticks)]),
    ...bars.map(barElement),
  );

const grid = (ticks: readonly number[]): Element =>
  element('path', {
    className: ['tick'],
    d: ticks.map((at) => `M${String(across(at))} 0V${String(HEIGHT)}`).join(''),
  });

function barElement({ from, to, state, told }: Bar): Element {
  const width = Math.max(SHORTEST, across(to) - across(from));
  const height = state === 'down' ? HEIGHT : HEIGHT / 2;
  return element(
    'rect',
    {
      className: [state],
      x: String(Math.min(across(from), WIDTH - width)),
      y: String(HEIGHT - height),
      width,
      height,
    },
    ...(told === null ? [] : [element('title', {}, text(told))]),
  );
}

const across = (share: number): number => Math.round(share * WIDTH);
