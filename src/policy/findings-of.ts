import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Policy, Rule } from '../model/policy.js';
import type { Topology } from '../model/topology.js';
import { findBy } from './catalogue.js';
import type { Finding } from './check-result.js';
import { vacuousFinding } from './rules/vacuous-rule.js';
import type { Found, IdentifiedFinding } from './rule-entry.js';
import { selectedBy, type SelectedBy } from './selected.js';
import { Subject } from './subject.js';

/** Something found by a rule, and how much it weighs. */
export interface WeighedFinding extends IdentifiedFinding, Pick<Finding, 'severity'> {}

export interface FindingsOf {
  /** By rule, in the order of the policy; of each rule, the worst first. */
  readonly findings: readonly WeighedFinding[];
  /** That of rules that select nothing. */
  readonly vacuous: readonly WeighedFinding[];
  /** Selectors that can't be understood: then nothing was looked for. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * All that the rules of a policy find in a topology, waivers left aside.
 *
 * @param budget how many nodes diagrams may have
 * @param watch is told of each failure that has been tried
 */
export function findingsOf(
  policy: Policy,
  topology: Topology,
  budget: number,
  watch: () => void,
): FindingsOf {
  const selections = new Map<Rule, SelectedBy>();
  for (const rule of policy.rules) selections.set(rule, selectedBy(rule, topology));
  const diagnostics = [...selections.values()].flatMap((selection) => selection.diagnostics);
  if (diagnostics.length > 0) return { findings: [], vacuous: [], diagnostics };

  const subject = new Subject(topology);
  const byRule = new Map<Rule, readonly WeighedFinding[]>();
  const earlier: WeighedFinding[] = [];
  for (const rule of [...policy.rules].sort(restingOnOthersLast)) {
    const { selected, isVain } = selections.get(rule) ?? selectedBy(rule, topology);
    const looking = { subject, selected, earlier, budget, watch };
    const found = isVain ? [] : Array.from(findBy(rule, looking), (each) => weighed(rule, each));
    byRule.set(rule, found);
    for (const each of found) earlier.push(each);
  }
  return {
    findings: policy.rules.flatMap((rule) => byRule.get(rule) ?? []),
    vacuous: policy.rules.flatMap((rule) =>
      (selections.get(rule)?.vacuous ?? []).map((vacuous): WeighedFinding => {
        const { severity, ...found } = vacuousFinding(rule, vacuous);
        const { finding, about } = found;
        return { rule: 'vacuous-rule', name: null, finding, about, severity, found };
      }),
    ),
    diagnostics,
  };
}

const weighed = ({ rule, name, severity }: Rule, found: Found): WeighedFinding => ({
  rule,
  name,
  finding: found.finding,
  about: found.about,
  severity,
  found,
});

/** What looks at the findings of others comes after them, wherever it stands. */
const restingOnOthersLast = (a: Rule, b: Rule): number =>
  Number(a.rule === 'assumed-evidence') - Number(b.rule === 'assumed-evidence');
