import type { State } from '../model/state.js';

export interface Colours {
  readonly fill: string;
  readonly stroke: string;
}

/** Of all text in pictures. Dark on light in all, so that a dark page around them reads as well. */
export const INK = '#1f2328';

/** How the things of each state look in every picture. */
export const STATE_COLOURS: Readonly<Record<State, Colours>> = {
  down: { fill: '#ffd7d5', stroke: '#a40e26' },
  degraded: { fill: '#fff1c2', stroke: '#7d4e00' },
  up: { fill: '#dafbe1', stroke: '#1a7f37' },
};

/** The same of things of which nothing is said to fail, by what they are. */
export const PLAIN_COLOURS = {
  component: { fill: '#f6f8fa', stroke: '#59636e' },
  capability: { fill: '#ddf4ff', stroke: '#0969da' },
  group: { fill: '#ffffff', stroke: '#59636e' },
} as const satisfies Readonly<Record<string, Colours>>;
