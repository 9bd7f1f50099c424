import type { CapabilityToll } from '../../../analysis/spof-result.js';
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
  const above = new Set(capabilities.map(({ id }) => id));
  const lost = toll.capabilities.filter(({ id }) => above.has(id));
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
      ...wherePhrase(lost, detail),
    ],
    details: takenLines(lost),
    remedy: remedyPhrase(found, detail),
  };
}

/**
 * Where they are lost: all of them, or now one and now another; nothing where that can't be said of
 * them together, as the failure takes capabilities besides for which it is good enough.
 */
function wherePhrase(
  lost: readonly CapabilityToll[],
  { toll }: Pick<CriticalityInversionDetail, 'toll'>,
): Phrase {
  const [only] = lost;
  if (lost.length === 1 && only !== undefined) return [' at ', ...takenPhrase(only.kinds, NAMES)];
  const sites = ({ kinds }: Pick<CapabilityToll, 'kinds'>): string =>
    JSON.stringify(kinds.map(({ kind, sites: { taken } }) => [kind, taken]));
  // As many as there are of all are those of all.
  if (lost.every((each) => sites(each) === sites(toll))) {
    return [' at ', ...takenPhrase(toll.kinds, NAMES)];
  }
  if (lost.length < toll.capabilities.length) return [];
  return [', one or more of them at ', ...takenPhrase(toll.kinds, NAMES)];
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
