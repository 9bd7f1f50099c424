import type { RootContent } from 'mdast';
import type { ImpactResult } from '../../analysis/impact-result.js';
import type { CapabilityFates } from '../digest/capability-fates.js';
import { mermaidFlowchart } from '../mermaid.js';
import { groupedNumber } from '../number-text.js';
import { rippleOf, type Ripple } from '../ripple/ripple.js';
import { code, paragraph, words } from './nodes.js';

/** The picture of the ripple, how to read it and what it leaves out; nothing where all is one node. */
export function ripplePart(
  result: ImpactResult,
  hit: readonly CapabilityFates[],
): readonly RootContent[] {
  const ripple = rippleOf(result, hit);
  if (ripple.nodes.length < 2) return [];
  return [code('mermaid', mermaidFlowchart(ripple)), paragraph(words(legend(ripple)))];
}

function legend({ folded }: Ripple): string {
  const parts = [
    ...(folded.components > 0 ? [`${groupedNumber(folded.components)} components`] : []),
    ...(folded.capabilities > 0
      ? [`${groupedNumber(folded.capabilities)} capabilities at kinds of site`]
      : []),
  ];
  const together = parts.length === 0 ? '' : ` Folded with others alike: ${parts.join(' and ')}.`;
  return (
    'Hexagons are what failed, boxes components, boxes with double or round ends capabilities; ' +
    'corners mean down, round sides degraded. Left out: what stays up, and what is at risk.' +
    together
  );
}
