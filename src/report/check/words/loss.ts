import type { Allowance } from '../../../model/policy.js';
import type { LossDetail } from '../../../policy/check-result.js';
import { shortDuration } from '../../duration-text.js';
import { savePhrase, takenPhrase } from '../../failure-phrase.js';
import { basisTexts } from '../../impact-sentences.js';
import { ownNoun } from '../../kind-noun.js';
import { groupedNumber } from '../../number-text.js';
import { onsetText } from '../../onset-text.js';
import { percentText } from '../../percent-text.js';
import { listed, type Phrase } from '../../phrase.js';
import { takenLines } from './taken-lines.js';
import { titledPhrase } from './titled.js';
import type { FindingWords } from './words.js';

const NAMES = 4;
const FAILED = 12;

/** Too much is lost when a component, or all that an owner runs, fails. */
export function lossWords(found: string, detail: LossDetail): FindingWords {
  const { toll, save, max, sites } = detail;
  return {
    headline: [
      ...culpritPhrase(found, detail),
      ...lossPhrase(detail),
      ' at ',
      ...takenPhrase(toll.kinds, NAMES),
      `; allowed: ${allowanceText(max, sites)}`,
    ],
    details: [
      ...takenLines(toll.capabilities),
      [`it begins ${onsetText(toll.after)}; looked at: ${basisTexts(detail).join(', ')}`],
      ...(detail.failed.length === 1 ? [] : [failedPhrase(detail)]),
    ],
    remedy: save && savePhrase(save, toll),
  };
}

/** Who does it, as the subject of a sentence with its verb: `helseid alone takes`. */
function culpritPhrase(found: string, { type, title, failed, level }: LossDetail): Phrase {
  const verb = level === 'down' ? 'take' : 'degrade';
  if (type === 'single-point-of-failure') return [...titledPhrase(found, title), ` alone ${verb}s`];
  const [only] = failed;
  const owner = titledPhrase(found, title);
  return failed.length === 1 && only !== undefined
    ? [{ id: only }, ', the one component of ', ...owner, `, ${verb}s`]
    : [
        `All ${groupedNumber(failed.length)} components of `,
        ...owner,
        `, failing together, ${verb}`,
      ];
}

/** What is lost: ` Log in down within 4h`, ` 2 capabilities down (Log in and Read the record)`. */
function lossPhrase({ toll: { capabilities }, level, within }: LossDetail): Phrase {
  const down = level === 'down' ? ' down' : '';
  const names = capabilities.map(({ name }): Phrase => [{ name }]);
  const [only] = names;
  const what: Phrase =
    names.length === 1 && only !== undefined
      ? [' ', ...only, down]
      : [` ${groupedNumber(names.length)} capabilities${down} (`, ...listed(names, NAMES), ')'];
  return within === null ? what : [...what, ` within ${shortDuration(within)}`];
}

/** How much one failure may take: `5% of 1,570 sites`, `none`. */
function allowanceText({ type, value }: Allowance, sites: number): string {
  if (value === 0) return 'none';
  switch (type) {
    case 'share':
      return `${percentText(value)} of ${groupedNumber(sites)} ${ownNoun('site', sites)}`;
    case 'sites':
      return `${groupedNumber(value)} ${ownNoun('site', value)}`;
    case 'people':
      return `${groupedNumber(value)} people at sites of any one kind`;
  }
}

const failedPhrase = ({ failed }: LossDetail): Phrase => [
  'what fails together: ',
  ...listed(
    failed.map((id): Phrase => [{ id }]),
    FAILED,
  ),
];
