import type { SampledWords } from '../../simulation-words.js';
import { figures } from '../figures.js';
import { counted } from '../kinds.js';

export const sampled: SampledWords = {
  heading: 'Trekninger',
  gist: ({ runs, seed, uncertain, losses }) => {
    if (uncertain === 0)
      return 'ingenting er usikkert: enhver annen kjøring ville ha gitt det samme';
    const ranges = uncertain === 1 ? 'sitt spenn' : 'hvert sitt spenn';
    const drawn =
      `${counted(runs, 'kjøring', 'kjøringer')} med frø ${String(seed)}, hver med ` +
      `${counted(uncertain, 'tidsrom', 'tidsrom')} trukket jevnt fra ${ranges}`;
    return losses.length === 0
      ? `${drawn}: ingenting går tapt i noen av dem`
      : `${drawn}; under ${figures.share(0.95)} står det som så mange av dem ikke overstiger`;
  },
  siteTime: 'tid per sted i snitt',
  peopleHours: 'persontimer',
  inRuns: 'i kjøringer',
  longest: 'lengst',
};
