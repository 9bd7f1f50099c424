import type { CriticalityInversionDetail } from '../../../policy/check-result.js';
import { takenPhrase } from '../../failure-phrase.js';
import { percentText } from '../../percent-text.js';
import { listed, type Phrase } from '../../phrase.js';
import { takenLines } from './taken-lines.js';
import { titledPhrase } from './titled.js';
import type { FindingWords } from './words.js';

const NAMES = 4;

/** Something critical stands on something that is less available than it should be itself. */
export function criticalityInversionWords(
  found: string,
  detail: CriticalityInversionDetail,
): FindingWords {
  const { title, availability, capabilities, toll } = detail;
  const capabilityTargets = capabilities.map(({ name, target }): Phrase => [
    { name },
    target === null ? ' (no target)' : ` (target ${percentText(target)})`,
  ]);
  return {
    headline: [
      ...titledPhrase(found, title),
      availability === null
        ? ', which declares no availability,'
        : `, available ${percentText(availability)} of the time,`,
      ' alone takes down what is critical: ',
      ...listed(capabilityTargets, NAMES),
      ' at ',
      ...takenPhrase(toll.kinds, NAMES),
    ],
    details: takenLines(toll),
    remedy: remedyPhrase(found, detail),
  };
}

function remedyPhrase(
  found: string,
  { availability, capabilities }: CriticalityInversionDetail,
): Phrase {
  const highest = Math.max(0, ...capabilities.flatMap(({ target }) => target ?? []));
  const needed = highest === 0 ? '' : ` (${percentText(highest)} at least is needed)`;
  return availability === null
    ? ['state how available ', { id: found }, ` is${needed}`]
    : ['make ', { id: found }, ` more available${needed}, or what needs it independent of it`];
}
