import type { PhrasingContent, RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import { foldedPauses } from '../digest/folded-pauses.js';
import { shortDuration } from '../duration-text.js';
import { basisTexts } from '../impact-sentences.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { listed, type Phrase } from '../phrase.js';
import { capabilityNames, pausePhrase } from '../place-phrase.js';
import { heading, id, list, name, phrase, words } from './nodes.js';

const PAUSES = 5;

/** What the answer rests on, and what it leaves out. */
export function basisPart(result: ImpactResult, command: string | null): readonly RootContent[] {
  const items = [
    topologyItem(result),
    words(`States: ${basisTexts(result).join('; ')}.`),
    ...pausesItem(result),
    ...(command === null ? [] : [[...words('Command: '), ...id(command)]]),
  ];
  return [heading(2, words('What this rests on')), list(items)];
}

function topologyItem({ topology }: ImpactResult): PhrasingContent[] {
  const counts = (
    [
      ['component', topology.components],
      ['capability', topology.capabilities],
      ['site', topology.sites],
    ] as const
  ).map(([noun, count]): Phrase => [`${groupedNumber(count)} ${ownNoun(noun, count)}`]);
  const title = topology.name === null ? [] : [...name(topology.name), ...words(', ')];
  return [
    ...words('Topology: '),
    ...title,
    ...phrase(listed(counts, counts.length)),
    ...words('.'),
  ];
}

function pausesItem(result: ImpactResult): PhrasingContent[][] {
  const pauses = foldedPauses(result);
  if (pauses.length === 0) return [];
  const names = capabilityNames(result);
  const items = pauses.map((pause): Phrase => [
    ...pausePhrase(pause, names),
    ` for ${shortDuration(pause.lasts)}`,
  ]);
  const paused = phrase(listed(items, PAUSES));
  return [
    [...words('Pauses while another takes over, not counted above: '), ...paused, ...words('.')],
  ];
}
