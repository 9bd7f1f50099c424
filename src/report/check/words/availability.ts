import { HOURS_A_YEAR } from '../../../analysis/availability-result.js';
import { isUndecided, type AvailabilityDetail } from '../../../policy/check-result.js';
import { hoursText, nines } from '../../exact/availability-text.js';
import { groupedNumber } from '../../number-text.js';
import { percentText } from '../../percent-text.js';
import { titledPhrase } from './titled.js';
import type { FindingWords } from './words.js';

/** Something is less available than it should be. */
export function availabilityWords(found: string, detail: AvailabilityDetail): FindingWords {
  const { title, availability, atMost, min, isTarget, sites } = detail;
  const subject = titledPhrase(found, title);
  const asked = isTarget ? `its target is ${percentText(min)}` : `asked for: ${percentText(min)}`;
  if (isUndecided({ detail })) {
    return {
      headline: [
        'it could not be told whether ',
        ...subject,
        ` is available enough: ${nines(availability)} to ${nines(atMost)}; ${asked}`,
      ],
      details: [],
      remedy: ['allow more nodes by --budget'],
    };
  }
  const value = availability === atMost ? nines(availability) : `at most ${nines(atMost)}`;
  const where = sites === 1 ? '' : `, at each of ${groupedNumber(sites)} sites`;
  const [down, allowed] = [atMost, min].map((share) => (1 - share) * HOURS_A_YEAR);
  return {
    headline: [...subject, ` is available ${value} of the time${where}; ${asked}`],
    details: [
      [`it is down ${hoursText(down ?? 0)} a year, where ${hoursText(allowed ?? 0)} are allowed`],
    ],
    remedy: ['utfall importance ', { id: found }, ' tells what costs most of it'],
  };
}
