import type { RuleKind, StandingRuleKind } from '../model/policy.js';
import { RULE_PAGES } from '../policy/catalogue.js';
import { rulePageText } from '../report/rule-page-text.js';
import { textContext } from './text-context.js';
import { writeToStream } from './write-to-stream.js';

/** Answers `utfall check --explain`: what a rule finds, why that matters, and what to do about it. */
export async function explainRule(
  rule: RuleKind | StandingRuleKind,
  options: { readonly color?: boolean },
): Promise<void> {
  await writeToStream(
    rulePageText(rule, RULE_PAGES[rule], textContext(null, options)),
    process.stdout,
  );
}
