import type { Result, Suppression } from 'sarif';
import type { CheckResult, Finding, FindingDetail } from '../../policy/check-result.js';
import { findingWords } from '../check/finding-words.js';
import { shownPlace, type PlaceContext } from '../check/shown-place.js';
import { standingPhrase } from '../check/standing-phrase.js';
import { phraseText } from '../phrase.js';
import { messageText } from './message.js';
import { physicalLocation, shownWays } from './ways.js';

/**
 * A finding as a result. It has a location whatever it is about: code scanning refuses a whole file
 * for one result without.
 *
 * @param rules the places of kinds of rule in the list of them
 */
export function sarifResult(
  finding: Finding,
  result: CheckResult,
  rules: ReadonlyMap<string, number>,
  context: PlaceContext,
): Result {
  const { rule, name, severity, about, fingerprint, paths } = finding;
  const { sentence, locations, leftOut } = shownWays(paths);
  const isCompared = result.baseline !== null || result.since !== null;
  return {
    ruleId: rule,
    // What SARIF has for a rule that isn't listed.
    ruleIndex: rules.get(rule) ?? -1,
    level: severity,
    message: { text: `${messageText(findingWords(finding).headline)}.${sentence}` },
    locations: [
      {
        ...physicalLocation(shownPlace(finding, result, context)),
        logicalLocations: [{ fullyQualifiedName: finding.finding }],
      },
    ],
    ...(locations.length === 0 ? {} : { relatedLocations: locations }),
    partialFingerprints: { 'utfallFinding/v1': fingerprint },
    // None is said as well: where one result says it, all have to.
    suppressions: suppressionsOf(finding, result),
    ...(isCompared ? { baselineState: finding.known ? 'unchanged' : 'new' } : {}),
    properties: {
      name,
      finding: finding.finding,
      about,
      known: finding.known,
      ...numbersOf(finding.detail),
      ...(leftOut === 0 ? {} : { relatedLocationsLeftOut: leftOut }),
    },
  };
}

function suppressionsOf(finding: Finding, result: CheckResult): Suppression[] {
  const standing = finding.waiver === null ? null : standingPhrase(finding, result);
  if (standing === null || finding.waiver === null) return [];
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: phraseText(standing),
      location: physicalLocation(finding.waiver.place),
    },
  ];
}

/** What of a finding is a number, under the names that JSON has for it. */
function numbersOf(detail: FindingDetail): Record<string, unknown> {
  switch (detail.type) {
    case 'single-point-of-failure':
    case 'owner-concentration': {
      const { pairs, sites, kinds } = detail.toll;
      return { pairs, sites: { total: detail.sites, taken: sites }, kinds };
    }
    case 'false-redundancy': {
      const { needed, members, sites } = detail.redundancy;
      return { needed, members, sites };
    }
    case 'startup-deadlock':
      return { sites: detail.sites, things: detail.loop.length };
    case 'cut-set-order':
      return { sets: String(detail.sets), min: detail.min, sites: detail.sites };
    case 'availability': {
      const { availability, min, sites } = detail;
      return { availability, min, sites };
    }
    case 'criticality-inversion': {
      const { pairs, sites, kinds } = detail.toll;
      return { availability: detail.availability, pairs, sites: { taken: sites }, kinds };
    }
    case 'assumed-evidence':
      return { dependencies: detail.dependencies, max: detail.max };
    case 'waiver':
      return { days: detail.days };
    case 'unused-component':
    case 'vacuous-rule':
      return {};
  }
}
