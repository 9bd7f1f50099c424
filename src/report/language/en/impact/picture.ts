import { tallyText } from '../../../impact-sentences.js';
import { kindNoun, ownNoun } from '../../../kind-noun.js';
import { groupedNumber } from '../../../number-text.js';
import type { ImpactPictureWords } from '../../impact-words.js';

export const picture: ImpactPictureWords = {
  components: (count, kind) =>
    `${groupedNumber(count)} components${kind === null ? '' : ` (${kind})`}`,
  sites: ({ down, degraded, total }, kind) =>
    `${tallyText(down, degraded)} of ${groupedNumber(total)} ${kindNoun(kind, total)}`,
  capabilities: (count, at) => {
    const where = at === null ? 'several kinds of site' : kindNoun(at.kind, at.sites.total);
    return `${groupedNumber(count)} ${ownNoun('capability', count)} at ${where}`;
  },
  somewhere: (state) => `${state} somewhere`,
  legend: (folded) => {
    const parts = [
      ...(folded.components > 0 ? [`${groupedNumber(folded.components)} components`] : []),
      ...(folded.capabilities > 0
        ? [`${groupedNumber(folded.capabilities)} capabilities at kinds of site`]
        : []),
    ];
    const together = parts.length === 0 ? '' : ` Folded with others alike: ${parts.join(' and ')}.`;
    return (
      'Hexagons are what failed, boxes components, boxes with double or round ends capabilities; ' +
      'corners mean down, round sides degraded. Left out: what stays up, and what is at risk.' +
      together
    );
  },
};
