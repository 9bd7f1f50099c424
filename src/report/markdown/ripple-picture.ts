import type { RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import type { CapabilityFates } from '../digest/capability-fates.js';
import type { Words } from '../language/words.js';
import { mermaidFlowchart } from '../mermaid.js';
import { rippleOf } from '../ripple/ripple.js';
import { code, paragraph, words } from './nodes.js';

/** The picture of the ripple, how to read it and what it leaves out; nothing where all is one node. */
export function ripplePart(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
  spoken: Words,
): readonly RootContent[] {
  const ripple = rippleOf(result, hit, spoken);
  if (ripple.nodes.length < 2) return [];
  const legend = spoken.impact.picture.legend(ripple.folded);
  return [code('mermaid', mermaidFlowchart(ripple)), paragraph(words(legend))];
}
