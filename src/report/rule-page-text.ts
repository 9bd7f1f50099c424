import type { ChalkInstance } from 'chalk';
import type { RuleKind, StandingRuleKind } from '../model/policy.js';
import type { RulePage } from '../policy/check-result.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { cells, line, sign, wrapping } from './text-sections/text-style.js';

export interface RulePageTextContext {
  /** Columns of the terminal; 40 or more. */
  readonly width: number;
  /** Of level 0 where there is to be no colour. */
  readonly chalk: ChalkInstance;
  /** Whether the terminal has no signs but those of ASCII. */
  readonly ascii: boolean;
}

/** Beyond this, a line of prose is hard to read on. */
const PROSE = 100;

/**
 * What there is to say of a rule, to somebody who has it in their way: what it finds, why that
 * matters, how to put it right, an example. Only the example may be wider than `width`: it is YAML,
 * to be copied as it is.
 */
export function* rulePageText(
  rule: RuleKind | StandingRuleKind,
  { summary, why, fix, example }: RulePage,
  { width, chalk, ascii }: RulePageTextContext,
): Generator<string> {
  const palette = paletteOf(chalk, ascii);
  const frame = { width: Math.min(width, PROSE), indent: 0 };
  const title = (text: string): Iterable<string> =>
    layTable([], [line({ text, style: palette.strong })], frame);
  const prose = (text: string): Iterable<string> =>
    layTable([], [line({ text, style: palette.plain })], { ...frame, indent: 2 });
  yield* title(rule);
  yield* prose(summary);
  yield '\n';
  yield* title('Why it matters');
  yield* prose(why);
  yield '\n';
  yield* title('How to put it right');
  const steps = fix.map((text, index) =>
    cells({ text: `${String(index + 1)}.`, style: palette.plain }, { text, style: palette.plain }),
  );
  yield* layTable([sign, wrapping], steps, { ...frame, indent: 2 });
  yield '\n';
  yield* title('What is found, for example');
  for (const text of example.trimEnd().split('\n')) yield `  ${text}`.trimEnd() + '\n';
  yield '\n';
  yield* layTable([], [line({ text: MORE, style: palette.faint })], frame);
}

const MORE = "What can be set: see docs/rules.md and docs/policy.md of utfall's repository.";
