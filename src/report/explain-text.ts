import type { Answer, ExplanationResult } from '../analysis/explanation-result.js';
import {
  evidenceWords,
  explanationWords,
  questionPhrase,
  riskPhrase,
} from './explanation/headline.js';
import { outline, type OutlineRow, type Told } from './explanation/outline.js';
import { toldNodes, type Limits, type ToldSteps } from './explanation/told-nodes.js';
import type { ImpactTextContext } from './impact-text.js';
import { basisTexts } from './impact-sentences.js';
import { phraseText } from './phrase.js';
import { worstFirst } from './severity.js';
import { paletteOf } from './terminal/palette.js';
import { layTable } from './terminal/table.js';
import { explanationTree, STEP } from './text-sections/explanation-tree.js';
import { line, type TextStyle } from './text-sections/text-style.js';
import { singleLine } from './untrusted-text.js';

export interface ExplainTextContext extends ImpactTextContext {
  /** How many steps down are told; null: as many as are usual. */
  readonly depth: number | null;
}

const NAMES = 4;
const DEPTH = 12;
const REASONS = 8;
const STEPS = 80;
/** Of a site, for each capability. */
const STEPS_EACH = 16;
/** Columns that are left for words beside the deepest step. */
const WORDS = 36;

/**
 * An explanation that a person reads at a prompt: a tree from what was asked about down to what was
 * imposed, or to what holds it up. No line is wider than `width`; what is cut is said, with how much
 * that is.
 */
export function* explainText(
  result: ExplanationResult,
  context: ExplainTextContext,
): Generator<string> {
  const { width, all, chalk, ascii } = context;
  const style = { width, all, palette: paletteOf(chalk, ascii) };
  yield* headline(result, style);
  const deepest = Math.max(2, Math.floor((width - WORDS) / STEP));
  const depth = Math.min(context.depth ?? DEPTH, deepest);
  const answers = [...result.answers].sort((a, b) => worstFirst(a.state, b.state));
  const roots = answers.flatMap(({ explanations }) => explanations.map(({ node }) => node));
  const steps = Math.max(STEPS, STEPS_EACH * roots.length);
  const limits: Limits = all
    ? { reasons: Infinity, steps: Infinity, depth }
    : { reasons: REASONS, steps, depth };
  const tree: Tree = {
    chosen: toldNodes(result, roots, limits),
    depth,
    told: { nodes: new Set(), beyond: new Set() },
    deeper: depth < deepest ? '--depth' : '-f json',
  };
  for (const answer of answers) yield* answerPart(result, answer, tree, style);
  const evidence = evidenceWords(result);
  if (evidence === null) return;
  yield '\n';
  yield* faintLine(evidence, style);
}

function* headline(result: ExplanationResult, style: TextStyle): Generator<string> {
  const { width, all, palette } = style;
  const title = phraseText(questionPhrase(result, all ? Infinity : NAMES));
  yield* layTable([], [line({ text: title, style: palette.strong })], { width, indent: 0 });
  const { asked, topology } = result;
  const texts = [
    ...(asked.name === asked.id ? [] : [singleLine(asked.name)]),
    ...(topology.name === null ? [] : [singleLine(topology.name)]),
    ...basisTexts(result),
  ];
  yield* faintLine(texts.join(` ${palette.signs.dot} `), style);
}

const isToldAbove = ({ row }: OutlineRow): boolean =>
  row.type === 'thing' && (row.reasons === 'above' || row.reasons === 'circle');

interface Tree {
  readonly chosen: ReadonlyMap<number, ToldSteps>;
  readonly depth: number;
  readonly told: Told;
  /** What to say of how more of it can be had. */
  readonly deeper: string;
}

function* answerPart(
  result: ExplanationResult,
  answer: Answer,
  { chosen, depth, told, deeper }: Tree,
  style: TextStyle,
): Generator<string> {
  const { palette, all, width } = style;
  for (const { of, node } of answer.explanations) {
    const rows = [...outline(result, node, chosen, depth, told)];
    if (of === 'state') yield '\n';
    else if (rows.slice(1).every(isToldAbove)) continue;
    else yield* ['\n', ...faintLine(explanationWords(of, answer), style)];
    yield* explanationTree(result, rows, deeper, style);
  }
  const risk = riskPhrase(answer, all ? Infinity : NAMES);
  if (risk === null) return;
  const text = `${palette.signs.risk} ${phraseText(risk)}`;
  yield* layTable([], [line({ text, style: palette.risk })], { width, indent: 0 });
}

const faintLine = (text: string, { width, palette }: TextStyle): Iterable<string> =>
  layTable([], [line({ text, style: palette.faint })], { width, indent: 0 });
