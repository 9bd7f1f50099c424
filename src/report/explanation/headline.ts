import type { Answer, ExplanationResult } from '../../analysis/explanation-result.js';
import { shortDuration } from '../duration-text.js';
import { impositionPhrase } from '../impact-sentences.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';

/** What is explained: `If helseid fails: why langnes/log-in is down`. */
export function questionPhrase(result: ExplanationResult, limit: number): Phrase {
  return [...impositionPhrase(result, limit), ': ', ...subjectPhrase(result)];
}

function subjectPhrase({ asked, answers }: ExplanationResult): Phrase {
  const [first] = answers;
  if (asked.type === 'site' || first === undefined) {
    const hit = answers.filter(({ state }) => state !== 'up').length;
    const all = groupedNumber(answers.length);
    const count = hit === 0 ? allWords(answers.length) : `${groupedNumber(hit)} of ${all}`;
    const noun = ownNoun('capability', answers.length);
    return [{ id: asked.id }, `, ${count} ${noun} ${hit === 0 ? 'up' : 'hit'}`];
  }
  const { state } = first;
  return state === 'up'
    ? ['what holds ', { id: asked.id }, ' up']
    : ['why ', { id: asked.id }, ` is ${state}`];
}

const allWords = (count: number): string =>
  count === 1 ? 'its one' : `all ${groupedNumber(count)}`;

/** What a further explanation of an answer is of, as a line before it. */
export function explanationWords(of: 'before' | 'without-workaround', answer: Answer): string {
  if (of === 'without-workaround') return 'Without its workaround it would be down:';
  const after = answer.degradedAfter ?? 0;
  return `Degraded before that, ${after === 0 ? 'at once' : `after ${shortDuration(after)}`}:`;
}

/** What would take it down by failing too; null where nothing would. */
export function riskPhrase({ atRisk }: Answer, limit: number): Phrase | null {
  if (atRisk.length === 0) return null;
  const ids = atRisk.map((id): Phrase => [{ id }]);
  return ['at risk: down if ', ...listed(ids, limit), ' failed too'];
}

/** How well founded an explanation is; null where it rests on nothing that is stated. */
export function evidenceWords({ nodes }: ExplanationResult): string | null {
  const statements = new Map(
    nodes
      .flatMap(({ reasons }) => reasons)
      .flatMap(({ place, provenance }) => {
        if (place === null) return [];
        const { file, line, column } = place;
        return [[JSON.stringify([file, line, column]), provenance.source] as const];
      }),
  );
  if (statements.size === 0) return null;
  const sources = [...statements.values()];
  const parts = EVIDENCE.flatMap(([source, words]) => {
    const count = sources.filter((each) => each === source).length;
    return count === 0 ? [] : [`${groupedNumber(count)} ${words}`];
  });
  const noun = statements.size === 1 ? 'dependency' : 'dependencies';
  return `This rests on ${groupedNumber(statements.size)} ${noun}: ${parts.join(', ')}.`;
}

const EVIDENCE = [
  ['stated', 'stated'],
  ['documented', 'documented'],
  ['assumed', 'assumed'],
  ['fitted', 'fitted (which proves nothing)'],
  [null, 'without a source'],
] as const;
