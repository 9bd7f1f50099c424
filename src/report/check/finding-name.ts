import type { KnownFinding } from '../../model/known-finding.js';
import { withoutSite, type AlikeFindings } from '../digest/alike-findings.js';
import type { Phrase } from '../phrase.js';

/** By what a finding is known among those of its rule: `webmed#1 (nhn-dc-1)`. */
export const findingName = ({ finding, about }: Pick<KnownFinding, 'finding' | 'about'>): Phrase =>
  about === null ? [{ id: finding }] : [{ id: finding }, ' (', { name: about }, ')'];

/** Of sites' own ones that are alike, one name: `office-server@…`. */
export const alikeName = ({ first, count }: AlikeFindings, ellipsis: string): Phrase =>
  findingName(count === 1 ? first : { ...first, finding: `${withoutSite(first)}@${ellipsis}` });
