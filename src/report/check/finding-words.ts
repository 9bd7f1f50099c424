import type { Finding } from '../../policy/check-result.js';
import { assumedEvidenceWords } from './words/assumed-evidence.js';
import { availabilityWords } from './words/availability.js';
import { criticalityInversionWords } from './words/criticality-inversion.js';
import { cutSetOrderWords } from './words/cut-set-order.js';
import { falseRedundancyWords } from './words/false-redundancy.js';
import { lossWords } from './words/loss.js';
import { startupDeadlockWords } from './words/startup-deadlock.js';
import { unusedComponentWords } from './words/unused-component.js';
import { vacuousRuleWords } from './words/vacuous-rule.js';
import { waiverWords } from './words/waiver.js';
import type { FindingWords } from './words/words.js';

/** The words of a finding, those of its rule. Where it lies, and its ways, are not among them. */
export function findingWords({ finding, detail }: Finding): FindingWords {
  switch (detail.type) {
    case 'single-point-of-failure':
    case 'owner-concentration':
      return lossWords(finding, detail);
    case 'false-redundancy':
      return falseRedundancyWords(detail);
    case 'startup-deadlock':
      return startupDeadlockWords(finding, detail);
    case 'cut-set-order':
      return cutSetOrderWords(finding, detail);
    case 'availability':
      return availabilityWords(finding, detail);
    case 'criticality-inversion':
      return criticalityInversionWords(finding, detail);
    case 'unused-component':
      return unusedComponentWords(finding, detail);
    case 'assumed-evidence':
      return assumedEvidenceWords(detail);
    case 'vacuous-rule':
      return vacuousRuleWords(finding, detail);
    case 'waiver':
      return waiverWords(finding, detail);
  }
}
