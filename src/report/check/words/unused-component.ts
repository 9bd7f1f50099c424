import type { UnusedComponentDetail } from '../../../policy/check-result.js';
import { titledPhrase } from './titled.js';
import type { FindingWords } from './words.js';

/** A component that is there for nothing. */
export const unusedComponentWords = (
  found: string,
  { title, kind }: UnusedComponentDetail,
): FindingWords => ({
  headline: [...titledPhrase(found, title), ' is needed by nothing at any site'],
  details: kind === null ? [] : [['its kind: ', { name: kind }]],
  remedy: ['remove it, or state what needs it'],
});
