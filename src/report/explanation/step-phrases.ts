import type {
  ExplainedNode,
  ExplanationResult,
  Reason,
} from '../../analysis/explanation-result.js';
import { shortDuration } from '../duration-text.js';
import { placePhrase } from '../file-place.js';
import { groupedNumber } from '../number-text.js';
import { bridgeText } from '../onset-text.js';
import { listed, type Phrase } from '../phrase.js';
import type { Beyond } from './beyond.js';
import { needWords, provenancePhrase } from './need-words.js';
import { nodeAt, type Step } from './steps.js';
import { coursePhrase, spareWords, stepPhrase } from './thing-phrase.js';

/** The line of a thing: `its login (buypass): down at once`. */
export const headPhrase = (result: ExplanationResult, step: Step): Phrase => [
  ...stepPhrase(result, step),
  `: ${coursePhrase(nodeAt(result, step.to))}`,
];

/** What else there is to say of it: lines of phrases, those of what was told above left out. */
export function detailPhrases(
  result: ExplanationResult,
  { to, by, role, group }: Step,
  isAbove: boolean,
): readonly (readonly Phrase[])[] {
  const node = nodeAt(result, to);
  const name = isAbove ? [] : namePhrase(node);
  const needed = by === null ? statementPhrases(node) : reasonPhrases(by, group);
  const bound = role === null ? [] : [[['bound: '], ...reasonPhrases(role.bound, null)]];
  const lines = [[...name, ...needed], ...bound.map(joinedFirst)];
  if (!isAbove) lines.push(spareWords(result, to), ...workaroundPhrases(node));
  return lines.filter((line) => line.length > 0);
}

/** A word before the first of several phrases. */
const joinedFirst = ([word = [], first = [], ...rest]: readonly Phrase[]): readonly Phrase[] => [
  [...word, ...first],
  ...rest,
];

function namePhrase({ what }: ExplainedNode): readonly Phrase[] {
  const isNamed = what.type === 'component' || what.type === 'capability';
  return isNamed && what.name !== what.id ? [[{ name: what.name }]] : [];
}

/** How something is needed; of a group's member, what the group's own line hasn't said. */
function reasonPhrases(reason: Reason, group: Reason | null): readonly Phrase[] {
  const { mode, effect, place, provenance } = reason;
  const isSaid =
    provenance.source === group?.provenance.source &&
    provenance.reference === group.provenance.reference;
  const isThere = place?.file === group?.place?.file && place?.line === group?.place?.line;
  return [
    ...needWords(mode, effect).map((words): Phrase => [words]),
    ...(place === null || isThere ? [] : [placePhrase(place)]),
    ...(isSaid ? [] : [provenancePhrase(provenance)]),
  ];
}

function statementPhrases({ what }: ExplainedNode): readonly Phrase[] {
  if (what.type !== 'component' && what.type !== 'capability') return [];
  return [placePhrase(what.place), provenancePhrase(what.provenance)];
}

/** What stands in for a capability, or would. */
function workaroundPhrases({ what, level }: ExplainedNode): readonly (readonly Phrase[])[] {
  if (what.type !== 'capability' || what.workaround === null) return [];
  const { workaround, bridge } = what;
  if (bridge !== null) {
    return [[['by workaround: ', { name: workaround.name }, `, ${bridgeText(bridge)}`]]];
  }
  if (level !== 'up') return [];
  const lasts = workaround.lasts === null ? 'for ever' : `for ${shortDuration(workaround.lasts)}`;
  return [[['its workaround, should it go down: ', { name: workaround.name }, `, ${lasts}`]]];
}

/** What lies deeper: `and further by 89,988 more to c90000`. */
export function beyondPhrase({ things, imposed }: Beyond, limit: number): Phrase {
  if (imposed.length === 0) return [`and further to ${groupedNumber(things)} more`];
  const between = things - imposed.length;
  const by = between === 0 ? '' : ` by ${groupedNumber(between)} more`;
  return [
    `and further${by} to `,
    ...listed(
      imposed.map((id): Phrase => [{ id }]),
      limit,
    ),
  ];
}
