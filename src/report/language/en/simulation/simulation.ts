import { groupedNumber } from '../../../number-text.js';
import type { SimulationWords } from '../../simulation-words.js';
import { event } from './event.js';
import { expectations } from './expectations.js';
import { sampled } from './sampled.js';
import { lost, timeline } from './timeline.js';

export const simulation: SimulationWords = {
  event,
  nothingHappens: 'Nothing happens',
  basis: {
    workaroundsCounted: 'workarounds counted',
    verdict: (failed, total) =>
      failed === 0
        ? 'all that is expected is seen'
        : `${groupedNumber(failed)} of ${groupedNumber(total)} expectations ${failed === 1 ? "isn't" : "aren't"} met`,
    middled: 'of what is uncertain, the middle of its range was taken',
  },
  timeline,
  lost,
  sampled,
  expectations,
};
