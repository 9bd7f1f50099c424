import type { PhrasingContent } from 'mdast';
import type { ImpactResult } from '../analysis/impact-result.js';
import { capabilityFates } from './digest/capability-fates.js';
import { capabilitySentence, siteSentences } from './impact-summary.js';
import type { Words } from './language/words.js';
import { atRiskPart } from './markdown/at-risk.js';
import { basisPart } from './markdown/basis.js';
import { capabilitiesPart } from './markdown/capabilities.js';
import { componentsPart } from './markdown/components.js';
import { heading, joined, name, paragraph, phrase, words } from './markdown/nodes.js';
import { pageText } from './markdown/page-text.js';
import { ripplePart } from './markdown/ripple-picture.js';

export interface ImpactMarkdownContext {
  /** The command line that gives this answer; null where there was none. */
  readonly command: string | null;
}

const NAMES = 4;
const KINDS = 8;

/**
 * A page for people who don't know the tool, to be committed and read on GitHub: the answer in
 * words, a picture of the ripple, tables. The same result gives the same bytes.
 */
export function* impactMarkdown(
  result: ImpactResult,
  { command }: ImpactMarkdownContext,
  spoken: Words,
): Generator<string> {
  const hit = capabilityFates(result);
  const { question, summary } = spoken.impact;
  const lost = capabilitySentence(result, hit, NAMES, summary);
  const sentences = [
    ...siteSentences(result, KINDS, summary).map((sentence) => sentence.phrase),
    ...(lost === null ? [] : [lost]),
  ];
  yield pageText([
    heading(1, phrase(question(result.imposed, NAMES))),
    paragraph([{ type: 'emphasis', children: basis(result, spoken) }]),
    paragraph(joined(sentences.map(phrase), ' ')),
    ...ripplePart(result, hit, spoken),
    ...capabilitiesPart(hit, spoken),
    ...componentsPart(result, spoken),
    ...atRiskPart(result, spoken),
    ...basisPart(result, command, spoken.impact),
  ]);
}

function basis(result: ImpactResult, { impact }: Words): PhrasingContent[] {
  const topology = result.topology.name === null ? [] : [name(result.topology.name)];
  return joined([...topology, ...impact.basis(result).map(words)], ' · ');
}
