import type { ChalkInstance } from 'chalk';
import type { CheckResult } from '../policy/check-result.js';
import { checkBasis } from './check/check-basis.js';
import { openByRule } from './check/open-by-rule.js';
import { countSentences, verdictText } from './check/verdict-text.js';
import { phraseText } from './phrase.js';
import { markCell, paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { borneFindingsSection } from './text-sections/borne-findings.js';
import { openFindingsSection, tellsByCapability } from './text-sections/open-findings.js';
import { staleFindingsSection } from './text-sections/stale-findings.js';
import { cells, line, sign, wrapping, type TextStyle } from './text-sections/text-style.js';

export interface CheckTextContext {
  /** Columns of the terminal; 40 or more. */
  readonly width: number;
  /** Long lists whole. */
  readonly all: boolean;
  /** Of level 0 where there is to be no colour. */
  readonly chalk: ChalkInstance;
  /** Signs for a terminal that has no others than ASCII; names stay as they are. */
  readonly ascii: boolean;
}

/**
 * The gate's answer as a person reads it at a prompt: the verdict, then what was found by rule, the
 * gravest first, what is borne with, and how much there is of all. No line is wider than `width`;
 * long lists are cut, and say so. Linear in what is found.
 */
export function* checkText(result: CheckResult, context: CheckTextContext): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  const { findings } = result;
  const open = openByRule(result);
  yield* verdict(result, style);
  for (const each of open) yield* openFindingsSection(each, style);
  const waived = findings.filter(({ waiver }) => waiver !== null);
  const known = findings.filter((each) => each.waiver === null && each.known);
  yield* borneFindingsSection('Waived', waived, result, style);
  yield* borneFindingsSection('Known', known, result, style);
  yield* staleFindingsSection(result, style);
  const isShort = !all && open.some((each) => each.findings.some(tellsByCapability));
  const kinds = open.map(({ rule }) => rule.rule);
  yield* ending(
    [
      ...countSentences(result),
      ...(isShort ? ['Where each capability is lost, and from when: --all'] : []),
      ...hint(kinds),
    ],
    style,
  );
}

function* verdict(result: CheckResult, { width, palette }: TextStyle): Generator<string> {
  const frame = { width, indent: 0 };
  const text = verdictText(result);
  const row = cells(markCell(palette, result.verdict === 'pass' ? 'up' : 'down'), {
    text,
    style: palette.strong,
  });
  yield* layTable([sign, wrapping], [row], frame);
  const basis = checkBasis(result).map(phraseText).join(` ${palette.signs.dot} `);
  yield* layTable([], [line({ text: basis, style: palette.faint })], frame);
}

function* ending(sentences: readonly string[], style: TextStyle): Generator<string> {
  const { width, palette } = style;
  if (sentences.length === 0) return;
  yield '\n';
  const rows = sentences.map((text) => line({ text, style: palette.faint }));
  yield* layTable([], rows, { width, indent: 0 });
}

/** Where to read more of the rules that found something. */
function hint(kinds: readonly string[]): readonly string[] {
  if (kinds.length === 0) return [];
  const distinct = [...new Set(kinds)];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined
    ? [`More about this rule: utfall check --explain ${only}`]
    : [`More about a rule: utfall check --explain RULE, where it is one of ${distinct.join(', ')}`];
}
