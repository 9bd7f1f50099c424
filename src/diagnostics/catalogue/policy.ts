import { error, type Entries } from '../entry.js';
import { didYouMean, quote, quotedList } from '../phrases.js';

/** Findings about a policy: its rules, its waivers, and how they go together. */
export interface PolicyArguments {
  'policy-without-rules': Record<never, never>;
  'rule-always-on': { readonly rule: string };
  'key-of-another-rule': {
    readonly key: string;
    readonly rule: string;
    /** Those that it belongs to. */
    readonly rules: readonly string[];
  };
  'rule-named-like-another': { readonly name: string };
  'empty-selection': Record<never, never>;
  'allowance-without-unit': { readonly number: number };
  'allowance-of-nothing': Record<never, never>;
  'allowance-of-two': Record<never, never>;
  'unknown-rule': {
    readonly rule: string;
    /** What the policy calls its rules. */
    readonly names: readonly string[];
    readonly nearest: readonly string[];
  };
  'waiver-of-waivers': Record<never, never>;
}

export const POLICY_ENTRIES: Entries<PolicyArguments> = {
  'policy-without-rules': error(
    () => "a policy without rules would let everything pass; list at least one under 'rules'",
  ),
  'rule-always-on': error(
    ({ rule }) =>
      `the rule ${quote(rule)} is always on, and there is nothing to set; take it out of 'rules'`,
  ),
  'key-of-another-rule': error(
    ({ key, rule, rules }) =>
      `${quote(key)} doesn't belong to the rule ${quote(rule)}, only to ${quotedList(rules, 'and')}`,
  ),
  'rule-named-like-another': error(
    ({ name }) =>
      `a rule can't be called ${quote(name)}, as another sort of rule is: waivers couldn't tell them apart; choose another name`,
  ),
  'empty-selection': error(
    () => 'a list without selectors would select nothing; list one, or leave the key out',
  ),
  'allowance-without-unit': error(({ number }) => {
    const text = String(number);
    const share = number <= 100 ? `${text}%, ` : '';
    return `'max' doesn't say what the ${text} are; write ${share}{ sites: ${text} } or { people: ${text} }`;
  }),
  'allowance-of-nothing': error(
    () => "'max' needs one of 'sites' and 'people', as in { sites: 40 }",
  ),
  'allowance-of-two': error(
    () =>
      "'max' has either 'sites' or 'people'; leave one out, and write a second rule for it if both are meant",
  ),
  'unknown-rule': error(
    ({ rule, names, nearest }) =>
      `the policy has no rule ${quote(rule)}${
        nearest.length > 0
          ? didYouMean(nearest)
          : names.length > 0
            ? `; write the name of one of its rules (${quotedList(names, 'or')}), or which sort of rule is meant`
            : '; write which sort of rule is meant, or give a rule that name'
      }`,
  ),
  'waiver-of-waivers': error(
    () => "a waiver can't waive what is found about waivers; put that right instead",
  ),
};
