import type { ExplanationResult } from '../analysis/explanation-result.js';
import { beyond } from './explanation/beyond.js';
import { needWords } from './explanation/need-words.js';
import { nodeAt, stepsFrom, stepTo } from './explanation/steps.js';
import { beyondPhrase } from './explanation/step-phrases.js';
import { coursePhrase, stepPhrase } from './explanation/thing-phrase.js';
import { toldNodes, type ToldSteps } from './explanation/told-nodes.js';
import { mermaidText, STATE_CLASSES } from './mermaid.js';
import { groupedNumber } from './number-text.js';
import { saidBy, type Phrase } from './phrase.js';

export interface ExplainMermaidContext {
  /** How many steps are drawn; null: as many as are usual. */
  readonly depth: number | null;
  /** All that there is is drawn, down to that depth. */
  readonly all: boolean;
}

const IMPOSED = 3;
/** What a picture bears. */
const DEPTH = 12;
const REASONS = 8;
const STEPS = 40;

/**
 * An explanation as a Mermaid flowchart, from what was imposed, or what holds it up, to what was
 * asked about. What is left out is a node that says how much.
 */
export function* explainMermaid(
  result: ExplanationResult,
  { depth, all }: ExplainMermaidContext,
): Generator<string> {
  const roots = result.answers.flatMap(({ explanations }) => explanations.map(({ node }) => node));
  const told = toldNodes(result, roots, {
    reasons: all ? Infinity : REASONS,
    steps: all ? Infinity : STEPS,
    depth: depth ?? DEPTH,
  });
  const met = new Set<number>();
  yield 'flowchart LR\n';
  for (const place of told.keys()) yield nodeLine(result, place);
  for (const [place, steps] of told) yield* stepLines(result, place, steps, met);
  for (const each of STATE_CLASSES) yield `  ${each}\n`;
}

function nodeLine(result: ExplanationResult, place: number): string {
  const node = nodeAt(result, place);
  const name = phraseLabel(stepPhrase(result, stepTo(place)));
  const label = `${name}<br/>${mermaidText(coursePhrase(node))}`;
  return `  n${String(place)}${shaped(label, node.what.type, node.imposed !== null)}:::${node.state}\n`;
}

function shaped(
  label: string,
  type: 'component' | 'capability' | 'role' | 'group',
  imposed: boolean,
): string {
  if (imposed) return `{{"${label}"}}`;
  if (type === 'capability') return `[["${label}"]]`;
  return type === 'component' ? `["${label}"]` : `(["${label}"])`;
}

function* stepLines(
  result: ExplanationResult,
  place: number,
  { told, more }: ToldSteps,
  met: Set<number>,
): Generator<string> {
  const steps = stepsFrom(result, place).filter((_, index) => told.has(index));
  for (const { to, by, role } of steps) {
    const words = [
      ...(role === null ? [] : [phraseLabel(['its ', { id: role.id }])]),
      ...[by, role?.bound].flatMap((reason) =>
        reason ? needWords(reason.mode, reason.effect).map(mermaidText) : [],
      ),
    ];
    const label = words.length === 0 ? '' : `|"${words.join(', ')}"|`;
    yield `  n${String(to)} -->${label} n${String(place)}\n`;
  }
  if (more === 0) return;
  const further = told.size === 0 ? beyond(result, place, met) : null;
  if (further?.things === 0) return;
  const left: Phrase =
    further === null ? [`and ${groupedNumber(more)} more`] : beyondPhrase(further, IMPOSED);
  yield `  m${String(place)}["${phraseLabel(left)}"] -.-> n${String(place)}\n`;
}

const phraseLabel = (phrase: Phrase): string =>
  mermaidText(phrase.map((piece) => (typeof piece === 'string' ? piece : saidBy(piece))).join(''));
