import type { Finding, FindingDetail } from '../../policy/check-result.js';

/** A finding, or several that a reader takes for one: of sites' own ones of a component, or of a capability at sites. */
export interface AlikeFindings {
  readonly first: Finding;
  /** Each is of another site. */
  readonly count: number;
}

/** In the order in which the first of each comes. Linear. */
export function alikeFindings(findings: readonly Finding[]): readonly AlikeFindings[] {
  const alike = new Map<string, { first: Finding; count: number }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { first: finding, count: 1 });
    else known.count += 1;
  }
  return [...alike.values()];
}

/** What a finding is of: `office-server` for `office-server@langnes`, `log-in` for `langnes/log-in`. */
export const withoutSite = ({ finding }: Pick<Finding, 'finding'>): string =>
  isAtSite(finding) ? (finding.split('/')[1] ?? finding) : (finding.split('@')[0] ?? finding);

/** Whether it is of a capability at a site. */
export const isAtSite = (finding: string): boolean => finding.includes('/');

function keyOf(finding: Finding): string {
  const { rule, name, about, severity, waiver, detail } = finding;
  const weight = weightAtSite(finding, detail);
  const what = weight === null ? finding.finding : [withoutSite(finding), weight];
  return JSON.stringify([rule, name, what, about, severity, waiver]);
}

/** What two of sites' own ones have to have in common; null: it isn't one of those. */
function weightAtSite({ finding }: Finding, detail: FindingDetail): readonly unknown[] | null {
  if (detail.type === 'cut-set-order') {
    const { title, sets, knownUpTo, cutSets } = detail;
    return [
      title,
      String(sets),
      knownUpTo,
      cutSets.map((set) => set.map((id) => id.split('@')[0])),
    ];
  }
  if (detail.type === 'availability') return [detail.title, detail.availability, detail.atMost];
  if (!finding.includes('@')) return null;
  switch (detail.type) {
    case 'single-point-of-failure': {
      const { pairs, criticality, after } = detail.toll;
      return [pairs, criticality, after];
    }
    case 'assumed-evidence': {
      const { total, assumed, fitted } = detail.dependencies;
      return detail.of.rule === 'single-point-of-failure' ? [total, assumed, fitted] : null;
    }
    // Of these, what has an @ may be an owner with an address, or is told of all sites at once.
    case 'owner-concentration':
    case 'false-redundancy':
    case 'startup-deadlock':
    case 'criticality-inversion':
    case 'unused-component':
    case 'vacuous-rule':
    case 'waiver':
      return null;
  }
}
