import type { KnownFinding } from '../../model/known-finding.js';
import type { Phrase } from '../phrase.js';

/** What a rule goes by: what the policy calls it, or its kind. */
export const ruleText = ({ rule, name }: Pick<KnownFinding, 'rule' | 'name'>): string =>
  name ?? rule;

export const rulePhrase = (known: Pick<KnownFinding, 'rule' | 'name'>): Phrase =>
  known.name === null ? [{ id: known.rule }] : [{ name: known.name }];
