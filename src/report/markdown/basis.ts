import type { PhrasingContent, RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import { foldedPauses } from '../digest/folded-pauses.js';
import type { ImpactWords } from '../language/impact-words.js';
import { capabilityNames, pausePhrase } from '../place-phrase.js';
import { heading, id, list, phrase, words } from './nodes.js';

const PAUSES = 5;

/** What the answer rests on, and what it leaves out. */
export function basisPart(
  result: ImpactResult,
  command: string | null,
  spoken: ImpactWords,
): readonly RootContent[] {
  const { headings, page } = spoken;
  const items = [
    phrase(page.topology(result.topology)),
    words(page.states(result)),
    ...pausesItem(result, spoken),
    ...(command === null ? [] : [[...words(page.command), ...id(command)]]),
  ];
  return [heading(2, words(headings.basis)), list(items)];
}

function pausesItem(result: ImpactResult, spoken: ImpactWords): PhrasingContent[][] {
  const pauses = foldedPauses(result);
  if (pauses.length === 0) return [];
  const names = capabilityNames(result);
  const told = pauses.map((pause) => ({
    what: pausePhrase(pause, names, spoken),
    lasts: pause.lasts,
  }));
  return [phrase(spoken.page.pauses(told, PAUSES))];
}
