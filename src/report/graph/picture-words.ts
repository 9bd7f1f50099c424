import type { GraphedNode, GraphResult } from '../../analysis/graph-result.js';
import { basisTexts, impositionPhrase } from '../impact-sentences.js';
import { ownNoun } from '../kind-noun.js';
import { groupedNumber } from '../number-text.js';
import { phraseText } from '../phrase.js';

/** What a picture is of, on what that rests, and how it is to be read. */
export function titleLines(result: GraphResult): readonly string[] {
  const { topology, around, imposed } = result;
  const fails = imposed.length > 0;
  const heading = [
    ...(fails ? [phraseText(impositionPhrase(result, FAILED))] : []),
    ...(around === null ? [] : [aroundText(around)]),
    topology.name ?? 'The topology',
  ];
  const basis = fails ? [basisTexts(result).join(' · ')] : [];
  return [heading.join(' · '), ...basis, READING];
}

const READING =
  'Arrows lead from what is needed to what needs it; where they are dashed, its loss can at worst degrade.';

const aroundText = ({ id, depth }: NonNullable<GraphResult['around']>): string =>
  `${id} and what is within ${groupedNumber(depth)} ${ownNoun('step', depth)} of it`;

/** How many things that fail a title names. */
const FAILED = 4;

/** How much shares a node with others; nothing where nothing does. */
export function foldNote(nodes: readonly (readonly GraphedNode[])[]): readonly string[] {
  const folded = nodes.filter(({ length }) => length > 1).flat();
  const count = (type: GraphedNode['type'], noun: string): readonly string[] => {
    const things = folded.filter((node) => node.type === type).length;
    return things === 0 ? [] : [`${groupedNumber(things)} ${ownNoun(noun, things)}`];
  };
  const capabilities = count('capability', 'capability').map((told) => `${told} at sites`);
  const told = [...count('component', 'component'), ...capabilities];
  if (told.length === 0) return [];
  return [`${told.join(' and ')} drawn together by kind (--all: each by itself)`];
}
