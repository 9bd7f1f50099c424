import { shortDuration } from '../../../duration-text.js';
import { basisTexts, tallyText } from '../../../impact-sentences.js';
import { ownNoun } from '../../../kind-noun.js';
import { groupedNumber } from '../../../number-text.js';
import { listed, type Phrase } from '../../../phrase.js';
import type { ImpactPageWords } from '../../impact-words.js';

export const page: ImpactPageWords = {
  components: (down, degraded, total) =>
    `Of ${groupedNumber(total)} components: ${tallyText(down, degraded)}.`,
  topology: ({ name, components, capabilities, sites }) => {
    const counts = (
      [
        ['component', components],
        ['capability', capabilities],
        ['site', sites],
      ] as const
    ).map(([noun, count]): Phrase => [`${groupedNumber(count)} ${ownNoun(noun, count)}`]);
    const title: Phrase = name === null ? [] : [{ name }, ', '];
    return ['Topology: ', ...title, ...listed(counts, counts.length), '.'];
  },
  states: (result) => `States: ${basisTexts(result).join('; ')}.`,
  pauses: (pauses, limit) => [
    'Pauses while another takes over, not counted above: ',
    ...listed(
      pauses.map(({ what, lasts }): Phrase => [...what, ` for ${shortDuration(lasts)}`]),
      limit,
    ),
    '.',
  ],
  command: 'Command: ',
  leftOut: (count) => `… and ${groupedNumber(count)} more, which the JSON of this report lists.`,
};
