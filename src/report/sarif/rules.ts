import type { ReportingDescriptor } from 'sarif';
import { gravestFirst } from '../../model/severity.js';
import type { CheckedRule, RulePage } from '../../policy/check-result.js';

/**
 * What there is to say of each kind of rule, in the order in which they first come. What the policy
 * calls its rules is no id that viewers could keep: a result states it.
 */
export function ruleDescriptors(rules: readonly CheckedRule[]): ReportingDescriptor[] {
  const byKind = new Map<CheckedRule['rule'], CheckedRule>();
  for (const rule of rules) {
    const known = byKind.get(rule.rule);
    if (known === undefined || gravestFirst(rule.severity, known.severity) < 0)
      byKind.set(rule.rule, rule);
  }
  return [...byKind.values()].map(({ rule, severity, page }) => ({
    id: rule,
    name: titleOf(rule),
    shortDescription: { text: page.summary },
    fullDescription: { text: `${page.summary} ${page.why}` },
    help: { text: helpText(page), markdown: helpMarkdown(page) },
    defaultConfiguration: { level: severity },
  }));
}

/** `Single point of failure`. */
const titleOf = (kind: string): string =>
  `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;

const helpText = ({ why, fix, example }: RulePage): string =>
  [why, 'To put it right:', ...fix.map(numbered), 'For example:', example].join('\n');

const helpMarkdown = ({ why, fix, example }: RulePage): string =>
  [
    why,
    `**To put it right**\n\n${fix.map(numbered).join('\n')}`,
    `**For example**\n\n\`\`\`yaml\n${example.trimEnd()}\n\`\`\``,
  ].join('\n\n');

const numbered = (text: string, index: number): string => `${String(index + 1)}. ${text}`;
