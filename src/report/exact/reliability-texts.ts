import type { Assumption } from '../../analysis/availability-result.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { percentText } from '../percent-text.js';
import { singleLine } from '../untrusted-text.js';
import { basisTexts } from './basis-texts.js';

interface Rested {
  readonly topology: { readonly name: string | null };
  readonly workarounds: 'count' | 'ignore';
  readonly except: readonly string[];
  readonly assumed: readonly Assumption[];
  readonly commonCauses: number;
  readonly cutShortAt: number | null;
}

/** What an answer about availability rests on, in a few words each. */
export function reliabilityTexts(rested: Rested, all: boolean): readonly string[] {
  const { assumed, commonCauses, cutShortAt } = rested;
  return [
    ...basisTexts({ ...rested, within: null }, all),
    commonCauses === 0
      ? 'components fail independently'
      : `components fail independently, but for ${groupedNumber(commonCauses)} common ${ownNoun('cause', commonCauses)}`,
    ...assumed.map(
      ({ selector, availability, components }) =>
        `assumed: ${percentText(availability)} of ${groupedNumber(components.length)} ${ownNoun('component', components.length)} that ${components.length === 1 ? 'declares' : 'declare'} none (${singleLine(selector)})`,
    ),
    ...(cutShortAt === null
      ? []
      : [
          `cut short at a budget of ${groupedNumber(cutShortAt)} ${ownNoun('node', cutShortAt)} (--budget)`,
        ]),
  ];
}
