import type { SimulationWords } from '../../simulation-words.js';
import { counted } from '../kinds.js';
import { number } from '../number.js';
import { event } from './event.js';
import { expectations } from './expectations.js';
import { sampled } from './sampled.js';
import { lost, timeline } from './timeline.js';

export const simulation: SimulationWords = {
  event,
  nothingHappens: 'Ingenting skjer',
  basis: {
    workaroundsCounted: 'nødløsninger regnet med',
    verdict: (failed, total) =>
      failed === 0
        ? 'alt som var ventet, ble sett'
        : `${number(failed)} av ${counted(total, 'forventning', 'forventninger')} er ikke oppfylt`,
    middled: 'der et tidsrom er usikkert, er midten av det brukt',
  },
  timeline,
  lost,
  sampled,
  expectations,
};
