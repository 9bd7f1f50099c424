import type { KnownFinding } from '../../model/known-finding.js';
import { isAtSite, withoutSite, type AlikeFindings } from '../digest/alike-findings.js';
import type { Phrase } from '../phrase.js';

/** By what a finding is known among those of its rule: `webmed#1 (nhn-dc-1)`. */
export const findingName = ({ finding, about }: Pick<KnownFinding, 'finding' | 'about'>): Phrase =>
  about === null ? [{ id: finding }] : [{ id: finding }, ' (', { name: about }, ')'];

/** Of sites' own ones that are alike, one name: `office-server@…`, `…/log-in`. */
export function alikeName({ first, count }: AlikeFindings, ellipsis: string): Phrase {
  if (count === 1) return findingName(first);
  const shared = withoutSite(first);
  const finding = isAtSite(first.finding) ? `${ellipsis}/${shared}` : `${shared}@${ellipsis}`;
  return findingName({ ...first, finding });
}
