import { Command, Option } from 'commander';
import { RULE_NAMES } from '../model/rule-names.js';
import { CHECK_FORMATS } from '../report/check-formats.js';
import { withBudgetOption } from './budget-option.js';
import type { CheckOptions } from './check-options.js';
import { calendarDate, named } from './option-values.js';
import { withSharedOptions } from './shared-options.js';

const HELP = `
The policy is utfall.policy.yaml beside the topology, or what --policy names.
Without one, a default policy holds: no failure of one component takes more than
5% of the sites (error), no group is redundant in appearance only (warning), no
component is left over (note).

Exit code 1 where something is found that weighs as much as --fail-on says, and
is neither waived by the policy nor known. Known is what stands in the baseline,
or what was found in the same files at another revision. Exit code 4 where all of
that is but what could not be decided within the budget.

Examples:
  utfall check
  utfall check -f text -f sarif=utfall.sarif -f markdown=summary.md
  utfall check --since origin/main
  utfall check --baseline utfall.baseline.json --update-baseline
  utfall check --explain false-redundancy`;

/** `utfall check`: the gate that holds a topology against a policy. */
export const checkCommand = (): Command =>
  withSharedOptions(withCheckOptions(new Command('check')), CHECK_FORMATS)
    .description('the CI gate: hold a topology against a policy, and say yes or no')
    .addHelpText('after', HELP)
    .action(async (options: CheckOptions) => {
      if (options.explain === undefined) {
        const { runCheck } = await import('./run-check.js');
        await runCheck(options);
      } else {
        const { explainRule } = await import('./explain-rule.js');
        await explainRule(options.explain, options);
      }
    });

const withCheckOptions = (command: Command): Command =>
  withBudgetOption(command)
    .option('--policy <file>', 'the policy, if not utfall.policy.yaml beside the topology', named)
    .option('--baseline <file>', 'findings that are known, and fail nothing', named)
    .option('--update-baseline', 'add what is found to the baseline')
    .option('--prune-baseline', 'take out of the baseline what is no longer found')
    .option('--since <revision>', 'what was found at that git revision is known', named)
    .addOption(
      new Option('--fail-on <severity>', 'from which severity on a finding fails the check')
        .choices(['error', 'warning', 'note', 'never'])
        .default('error'),
    )
    .addOption(
      new Option('--min-severity <severity>', 'list only findings that weigh so much')
        .choices(['error', 'warning', 'note'])
        .default('note'),
    )
    .option('--now <date>', 'the day, if not today, on which waivers are valid', calendarDate)
    .option('--all', 'cut no lists short')
    .addOption(
      new Option('--explain <rule>', 'tell about a rule, and check nothing').choices(RULE_NAMES),
    );
