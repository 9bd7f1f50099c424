import { ownNoun } from '../../../kind-noun.js';
import { groupedNumber } from '../../../number-text.js';
import type { SampledWords } from '../../simulation-words.js';

export const sampled: SampledWords = {
  heading: 'Sampled',
  gist: ({ runs, seed, uncertain, losses }) => {
    if (uncertain === 0) return 'nothing is uncertain: any other run would come to the same';
    const ranges = uncertain === 1 ? 'its range' : 'their ranges';
    const drawn =
      `${groupedNumber(runs)} ${ownNoun('run', runs)} of seed ${String(seed)}, each with ` +
      `${groupedNumber(uncertain)} ${ownNoun('length', uncertain)} of time drawn evenly from ${ranges}`;
    return losses.length === 0
      ? `${drawn}: nothing is lost in any`
      : `${drawn}; below 95%, what so many of them don't exceed`;
  },
  siteTime: 'mean time of a site',
  peopleHours: 'people-hours',
  inRuns: 'in runs',
  longest: 'longest',
};
